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
  return (
    [
      `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ` +
        `Node ${process.version}. ${count.toLocaleString('en')} articles, medians of ${runs} run${runs === 1 ? '' : 's'} taken in turn. ` +
        'Memory is the most that the whole process tree held at one moment.',
      table(
        ['', 'cold', 'cold CPU', 'one added', 'added CPU', 'memory', 'HTML pages', 'cold, ms a page'],
        figures.map(({ name, version, cold, added, pages }) => [
          `${name} ${version}`.trim(),
          seconds(cold.seconds),
          seconds(cold.cpuSeconds),
          seconds(added.seconds),
          seconds(added.cpuSeconds),
          `${Math.round(Math.max(cold.megabytes, added.megabytes))} MB`,
          pages.toLocaleString('en'),
          ((cold.seconds * 1000) / pages).toFixed(2),
        ]),
      ),
      ...(hugo
        ? [
            table(
              ['ratio to Hugo', 'cold', 'cold, by page', 'one added'],
              figures.map(({ name, cold, added, pages }) => [
                name,
                times(cold.seconds / hugo.cold.seconds),
                times(cold.seconds / pages / (hugo.cold.seconds / hugo.pages)),
                times(added.seconds / hugo.added.seconds),
              ]),
            ),
          ]
        : []),
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
  const hugo = figures.find(({ name }) => name === 'Hugo');
  if (!ours) throw new Error('nothing was measured');
  const ratio = (of: 'cold' | 'added') => (hugo ? (ours[of].seconds / hugo[of].seconds).toFixed(2) : '?');
  const memory = Math.round(Math.max(ours.cold.megabytes, ours.added.megabytes));
  return `cold ${ratio('cold')}× hugo, one added ${ratio('added')}× hugo, memory ${memory} MB`;
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
