/** What `npm run bench` is told on the command line. */
import { parseArgs } from 'node:util';
import { commitNamed } from './checkout.ts';

export interface Parameters {
  count: number;
  runs: number;
  /** The short name of a commit. */
  against: string | undefined;
}

const usage = `npm run bench -- [--count <articles>] [--runs <runs>] [--against <commit>]

Generates a publication and builds it with Dépêche, Hugo and Eleventy in turn, cold and with one article
added; reads pages in a browser; writes what it measured into docs/benchmarks.md.

  --count    how many articles the publication has (10000)
  --runs     how many times each builds it; the medians count (3)
  --against  another commit of Dépêche, which takes its turn too, from a worktree and with packages of its
             own in a temporary folder that is removed at the end; the report is printed, not kept
  --help     this text
`;

/** Reads them; where they are wrong or help is asked for, the program ends here. */
export function parameters(): Parameters {
  try {
    const { values } = parseArgs({
      options: {
        count: { type: 'string', default: '10000' },
        runs: { type: 'string', default: '3' },
        against: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return {
      count: positive('--count', values.count),
      runs: positive('--runs', values.runs),
      against: values.against === undefined ? undefined : commitNamed(values.against),
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(1);
  }
}

function positive(name: string, value: string): number {
  if (!/^[1-9]\d*$/u.test(value)) throw new Error(`${name} ${value}: write a number from 1`);
  return Number(value);
}
