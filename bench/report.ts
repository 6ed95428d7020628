import { availableParallelism, cpus } from 'node:os';
import type { Run } from './measure.ts';
import type { Reading } from './reading.ts';
import type { Figures } from './run.ts';

interface Circumstances {
  count: number;
  runs: number;
  /** A cold build of one article. */
  one: Run;
  /** Seconds from saving an article of 1,000 to seeing it in the browser of `npm run dev`. */
  edit: number | undefined;
}

/** What was measured, as Markdown. */
export function report(figures: Figures[], { count, runs, one, edit }: Circumstances): string {
  const hugo = figures.find(({ name }) => name === 'Hugo');
  const other = figures.find(isOther);
  return (
    [
      `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ` +
        `Node ${process.version}. ${count.toLocaleString('en')} articles, medians of ${runs} run${runs === 1 ? '' : 's'} taken in turn. ` +
        'Memory is the most that the whole process tree held at one moment.',
      table(
        ['', 'cold', 'cold CPU', 'one added', 'added CPU', 'memory', 'HTML pages', 'cold, ms a page'],
        figures.map((builder) => [
          `${builder.name} ${builder.version}`.trim(),
          seconds(builder.cold.seconds),
          seconds(builder.cold.cpuSeconds),
          seconds(builder.added.seconds),
          seconds(builder.added.cpuSeconds),
          `${megabytes(builder)} MB`,
          builder.pages.toLocaleString('en'),
          ((builder.cold.seconds * 1000) / builder.pages).toFixed(2),
        ]),
      ),
      ...(hugo ? [ratios(figures, hugo, 'Hugo')] : []),
      ...(other ? [ratios(figures.slice(0, 1), other, other.name)] : []),
      `A cold build of one article takes ${seconds(one.seconds)} and ${Math.round(one.megabytes)} MB.` +
        (edit === undefined
          ? ''
          : ` In \`npm run dev\` with 1,000 articles a saved edit is in the browser after ${seconds(edit)}.`),
      '### Reading',
      'Chromium on slow 4G (150 ms, 1.6 Mbit/s) with a processor four times slower, gzip, an empty cache, medians of 5 visits. Bytes are those on the wire, headers included.',
      table(
        ['', 'page', 'requests', 'bytes', 'FCP', 'LCP', 'TBT', 'CLS'],
        figures.flatMap(({ name, pagesRead }) =>
          Object.entries(pagesRead).map(([page, reading]) => [name, page, ...readingCells(reading)]),
        ),
      ),
    ].join('\n\n') + '\n'
  );
}

/** The line that sums it up. */
export function lastLine(figures: Figures[]): string {
  const [ours] = figures;
  if (!ours) throw new Error('nothing was measured');
  const compared = figures
    .filter((one) => one.name === 'Hugo' || isOther(one))
    .map(({ name, cold, added }) => {
      const ofCold = times(ours.cold.seconds / cold.seconds);
      return `cold ${ofCold} ${name}, one added ${times(ours.added.seconds / added.seconds)} ${name}`;
    });
  return [...compared, `memory ${megabytes(ours)} MB`].join(', ');
}

/** Whether it is another commit of ours. */
function isOther({ name }: Figures): boolean {
  return name.startsWith('Dépêche at ');
}

function ratios(figures: Figures[], base: Figures, baseName: string): string {
  return table(
    [`ratio to ${baseName}`, 'cold', 'cold CPU', 'cold, by page', 'one added', 'added CPU', 'memory'],
    figures.map((one) => [
      one.name,
      times(one.cold.seconds / base.cold.seconds),
      times(one.cold.cpuSeconds / base.cold.cpuSeconds),
      times(one.cold.seconds / one.pages / (base.cold.seconds / base.pages)),
      times(one.added.seconds / base.added.seconds),
      times(one.added.cpuSeconds / base.added.cpuSeconds),
      times(megabytes(one) / megabytes(base)),
    ]),
  );
}

function megabytes({ cold, added }: Figures): number {
  return Math.round(Math.max(cold.megabytes, added.megabytes));
}

function readingCells({
  requests,
  bytes,
  firstPaint,
  largestPaint,
  blocked,
  layoutShift,
}: Reading): string[] {
  const kinds = Object.entries(bytes).map(([kind, count]) => `${kind} ${count.toLocaleString('en')}`);
  return [
    String(requests),
    kinds.join(', '),
    seconds(firstPaint / 1000),
    seconds(largestPaint / 1000),
    `${Math.round(blocked)} ms`,
    layoutShift.toFixed(3),
  ];
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? ':-' : '-:'))), ...rows.map(line)].join(
    '\n',
  );
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function times(value: number): string {
  return `${value.toFixed(2)}×`;
}
