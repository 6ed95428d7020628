/** Builds a publication as Astro's build does, with a page that writes down all that it is given in place of a template. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claimed } from '../../src/press/claim.ts';
import { OutputFolder } from '../../src/press/output-folder.ts';
import { planOf } from '../../src/press/plan.ts';
import { keptBody } from '../../src/store/bodies.ts';
import { keepOutputs, keptOutputs, outputOf } from '../../src/store/outputs.ts';
import { readPublication } from '../../src/publication/read-publication.ts';
import { settings } from '../../src/publication/settings.ts';
import { allRows, keyOf } from '../../src/site/contents.ts';
import { editionOf } from '../../src/site/edition.ts';
import type { Edition } from '../../src/site/edition.ts';
import { fileOf } from '../../src/site/row.ts';
import { filesOf } from './publication-edits.ts';
import type { Draft } from './publication-edits.ts';

/** Writes the draft's files and builds them; returns how many files were made. */
export async function build(
  draft: Draft,
  folder: { content: string; out: string; cache: string },
): Promise<number> {
  rmSync(folder.content, { recursive: true, force: true });
  for (const [name, text] of Object.entries(filesOf(draft))) write(join(folder.content, name), text);
  const run = {
    ...settings({ CONTENT_DIR: folder.content, CACHE_DIR: folder.cache, OUT_DIR: folder.out }),
    now: draft.now,
  };
  const { publication, mistakes } = await readPublication(run, false);
  if (!publication || mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
  const place = { ...run, program: draft.code };
  const wanted = filesShown(editionOf(publication));
  const { keys, stale, reused } = planOf(wanted, keptOutputs(place), run.outDir);
  const { files } = claimed(run.outDir, { isOwnDist: false, recorded: [], published: [] });
  const outputFolder = new OutputFolder(run.outDir, folder.cache, files);
  outputFolder.makeReadyFor(
    keys.keys(),
    stale.map(({ file }) => file),
  );
  for (const { file, shows } of stale) {
    const text = JSON.stringify([draft.code, shows]);
    write(
      join(outputFolder.printing, file),
      text.replace(/"bodyDigest":"(\w+)"/g, (_, digest: string) => keptBody(run.cacheDir, digest)),
    );
  }
  outputFolder.settle(keys.keys());
  const outputs = [...keys].map(([file, key]) => [file, outputOf(run.outDir, file, key)] as const);
  keepOutputs(place, new Map(outputs));
  return wanted.length - reused.size;
}

/** A folder's files and what is in them. */
export function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
  );
}

/** The table of the site, as files and what is in them. Astro asks no page whose address is fixed what it shows. */
function filesShown(edition: Edition) {
  const pages = allRows(edition).filter(({ maker }) => maker.startsWith('src/pages/'));
  return pages.map(({ maker, ...row }) => {
    const isAsked = maker.includes('[');
    return {
      file: fileOf(row.path),
      key: isAsked ? keyOf(row, edition) : undefined,
      shows: isAsked ? [edition.frame, row.props()] : [edition.lists],
    };
  });
}

export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
