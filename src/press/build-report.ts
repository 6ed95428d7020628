/** What a build tells of itself: how far it is, and at the end what it did. */
import type { Output } from '../store/outputs.ts';
import type { Job, Printed } from './print-pages.ts';

const secondsBetweenLines = 5;
const secondsBetweenChanges = 0.1;

/** Tells how far something is: on a terminal in one line that changes, elsewhere a line now and then. */
export function progressOf(what: string, out = process.stderr): (done: number, all: number) => void {
  const begun = Date.now();
  let told = begun;
  return (done, all) => {
    const isOver = done === all;
    const pause = out.isTTY ? secondsBetweenChanges : secondsBetweenLines;
    if (Date.now() - told < pause * 1000 && !(isOver && out.isTTY)) return;
    told = Date.now();
    if (out.isTTY) out.write(isOver ? '\r\x1b[K' : `\r\x1b[K${what}: ${done} of ${all}`);
    else out.write(`${what}: ${done} of ${all}, ${Math.round((told - begun) / 1000)} s\n`);
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
