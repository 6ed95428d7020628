import type { Output } from '../store/outputs.ts';
import { stillHolds } from '../store/outputs.ts';

/** A file of the site and what it depends on; what has no key is made in every build. */
export interface Planned {
  file: string;
  key: string | undefined;
}

/** Which files a build has to make, and which it finds as the last one left them. Where two want one file, the first has it. */
export function planOf<Wanted extends Planned>(
  all: Wanted[],
  recorded: ReadonlyMap<string, Output>,
  outDir: string,
): { all: Wanted[]; keys: Map<string, string>; stale: Wanted[]; reused: Map<string, Output> } {
  const wanted = new Map<string, Wanted>();
  for (const one of all) if (!wanted.has(one.file)) wanted.set(one.file, one);
  const reused = new Map<string, Output>();
  for (const { file, key } of wanted.values()) {
    const output = recorded.get(file);
    if (output && output.key === key && stillHolds(outDir, file, output)) reused.set(file, output);
  }
  return {
    all: [...wanted.values()],
    keys: new Map([...wanted].map(([file, { key }]) => [file, key ?? ''])),
    stale: [...wanted.values()].filter(({ file }) => !reused.has(file)),
    reused,
  };
}
