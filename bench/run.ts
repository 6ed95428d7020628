/** `npm run bench`: builds the same publication with Dépêche, Hugo and Eleventy in turn, and reads its pages. */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { builders, ours } from './builders.ts';
import type { Builder } from './builders.ts';
import { checkOut } from './checkout.ts';
import { writeArticle, writeCorpus } from './corpus.ts';
import { editSeconds } from './dev-server.ts';
import { measure, medianRun } from './measure.ts';
import type { Run } from './measure.ts';
import { parameters } from './parameters.ts';
import { browserPath, readings } from './reading.ts';
import type { Reading } from './reading.ts';
import { lastLine, report } from './report.ts';

/** What was measured of one builder. */
export interface Figures {
  name: string;
  version: string;
  cold: Run;
  added: Run;
  pages: number;
  pagesRead: Record<string, Reading>;
}

const { count, runs, against } = parameters();
const work = join(import.meta.dirname, 'work');
const corpus = join(work, 'corpus');
const spare = join(work, 'added');

for (const folder of [corpus, spare, 'ours', 'other', 'one', 'single', 'thousand', 'dev'])
  rmSync(resolve(work, folder), { recursive: true, force: true });
mkdirSync(join(spare, 'articles'), { recursive: true });
writeCorpus(corpus, count);
const added = join(spare, writeArticle(spare, count));

const all = builders(work, corpus, against === undefined ? undefined : checkOut(against));
const cold = new Map(all.map(({ name }) => [name, [] as Run[]]));
const warm = new Map(all.map(({ name }) => [name, [] as Run[]]));
for (let run = 0; run < runs; run++) {
  for (const builder of all) {
    for (const folder of [builder.outDir, ...builder.caches])
      rmSync(folder, { recursive: true, force: true });
    const target = join(builder.articles, basename(added));
    rmSync(target, { force: true });
    cold.get(builder.name)!.push(await build(builder, 'cold'));
    cpSync(added, target);
    warm.get(builder.name)!.push(await build(builder, 'one added'));
    if (globSync(`**/${basename(added, '.md')}*`, { cwd: builder.outDir }).length === 0)
      throw new Error(`${builder.name} made no page of the added article`);
  }
}

const newest = basename(added, '.md');
const hasBrowser = existsSync(browserPath);
if (!hasBrowser) console.error(`skipped: no Chromium at ${browserPath}, so no reading speed`);
const figures: Figures[] = [];
for (const { name, version, outDir } of all) {
  const month = globSync('archive/*/*/', { cwd: outDir }).sort().at(-1);
  const paths = { front: '', article: `articles/${newest}/`, ...(month ? { archive: `${month}/` } : {}) };
  figures.push({
    name,
    version,
    cold: medianRun(cold.get(name)!),
    added: medianRun(warm.get(name)!),
    pages: globSync('**/*.html', { cwd: outDir }).length,
    pagesRead: hasBrowser ? await readings(outDir, paths) : {},
  });
}

// The server in development watches the whole project: these pages are none of it.
for (const { outDir } of all) rmSync(outDir, { recursive: true, force: true });
const single = join(work, 'single');
writeCorpus(single, 1);
const one = await build(ours(join(work, 'one'), single), 'cold, 1 article');
const thousand = join(work, 'thousand');
writeCorpus(thousand, 1000);
const edit = hasBrowser ? await editSeconds(thousand, join(work, 'dev'), browserPath) : undefined;

const measured = report(figures, { count, runs, one, edit });
if (against === undefined) keep(measured);
else console.log(measured);
console.log(lastLine(figures));

/** Puts a report into the documentation, in the place of the last. */
function keep(text: string): void {
  const file = join(import.meta.dirname, '..', 'docs', 'benchmarks.md');
  const heading = '## Measured';
  const kept = existsSync(file) ? readFileSync(file, 'utf8').split(heading)[0]! : '# Benchmarks\n\n';
  writeFileSync(file, `${kept}${heading}\n\n${text}`);
}

async function build(builder: Builder, what: string): Promise<Run> {
  const run = await measure(builder.command, builder.cwd, builder.environment);
  console.error(
    `${builder.name}, ${what}: ${run.seconds.toFixed(2)} s, CPU ${run.cpuSeconds.toFixed(1)} s, ${Math.round(run.megabytes)} MB`,
  );
  return run;
}
