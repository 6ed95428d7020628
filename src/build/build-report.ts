/** What a build tells of itself: how far it is, and at the end what it did. */
import type { Output } from './output-record.ts';
import type { Job, Printed } from './print-pages.ts';

const secondsBetweenLines = 5;

/** Tells how far something is: on a terminal in one line that changes, elsewhere a line now and then. */
export function progressOf(what: string, all: number, out = process.stderr): (done: number) => void {
  const begun = Date.now();
  let told = begun;
  return (done) => {
    const line = `${what}: ${done} of ${all}`;
    if (out.isTTY) out.write(done < all ? `\r\x1b[K${line}` : '\r\x1b[K');
    else if (Date.now() - told >= secondsBetweenLines * 1000) {
      told = Date.now();
      out.write(`${line}, ${Math.round((told - begun) / 1000)} s\n`);
    }
  };
}

/** The table at the end of a build. */
export function buildReport(build: {
  jobs: Job[];
  printed: Printed[];
  outputs: Map<string, Output>;
  reused: number;
  seconds: number;
}): string {
  const { jobs, printed, outputs, reused, seconds } = build;
  const bytes = [...outputs.values()].reduce((sum, { size }) => sum + size, 0);
  const slowest = printed.toSorted(([, a], [, b]) => b - a)[0];
  const heaviest = [...outputs].toSorted(([, a], [, b]) => b.size - a.size)[0];
  const rows: [string, string][] = [
    ['built', `${jobs.length}`],
    ['reused', `${reused}`],
    ['size', megabytes(bytes)],
    ...(slowest
      ? [['slowest', `${Math.round(slowest[1])} ms  ${jobs[slowest[0]]?.file}`] as [string, string]]
      : []),
    ...(heaviest ? [['heaviest', `${megabytes(heaviest[1].size)}  ${heaviest[0]}`] as [string, string]] : []),
    ['time', `${seconds.toFixed(1)} s`],
  ];
  return rows.map(([name, value]) => `${name.padEnd(9)} ${value}`).join('\n');
}

function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
