import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Run {
  seconds: number;
  /** User and system time of the command and all its children. */
  cpuSeconds: number;
  /** The most memory (MB) that the command and its children held together at one moment, sampled. */
  megabytes: number;
}

const millisecondsBetweenSamples = 50;

/** Runs a command to its end; throws with what it said if it fails. Linux only: it reads /proc. */
export async function measure(
  command: string[],
  cwd: string,
  environment: Record<string, string>,
): Promise<Run> {
  const [program = '', ...parameters] = command;
  const cpuBefore = childrensTicks();
  const begun = performance.now();
  const child = spawn(program, parameters, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let megabytes = 0;
  const sampling = setInterval(() => {
    if (child.pid !== undefined) megabytes = Math.max(megabytes, treeMegabytes(child.pid));
  }, millisecondsBetweenSamples);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${said.slice(-4000)}`);
  return {
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: (childrensTicks() - cpuBefore) / ticksPerSecond,
    megabytes,
  };
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The medians of several runs. */
export function medianRun(runs: Run[]): Run {
  const of = (key: keyof Run) => median(runs.map((run) => run[key]));
  return { seconds: of('seconds'), cpuSeconds: of('cpuSeconds'), megabytes: of('megabytes') };
}

const ticksPerSecond = 100;
const pageBytes = 4096;

function treeMegabytes(root: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(statOf(name)?.[1])]),
  );
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && id > 1 && (id === root || isOurs(parents.get(id)));
  const ours = [...parents.keys()].filter(isOurs);
  return ours.reduce((sum, id) => sum + residentPages(id), 0) * (pageBytes / 1e6);
}

function residentPages(id: number): number {
  try {
    return Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]);
  } catch {
    return 0;
  }
}

/** Time of children that have ended, theirs included. */
function childrensTicks(): number {
  const fields = statOf('self') ?? [];
  return Number(fields[13]) + Number(fields[14]);
}

/** The fields of /proc/<id>/stat from the third on: the second is the command's name, which may hold anything. */
function statOf(id: string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
