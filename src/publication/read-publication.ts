import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  assembledArticles,
  assembledPages,
  crossMistakes,
  nameMistakes,
  picturesOf,
  slugOf,
} from './assemble.ts';
import type { ReadFile } from './assemble.ts';
import { digestOf } from './digest.ts';
import { inReadingOrder } from './mistake.ts';
import type { Mistake } from './mistake.ts';
import type { HeldBack, Publication } from './publication.ts';
import { markdownFiles, readFile, readFiles } from './read-files.ts';
import type { Reading } from './read-files.ts';
import { readSite } from './read-site.ts';
import { keepRecords, keptRecords } from './record-cache.ts';
import type { Settings } from './settings.ts';
import { expectedPaths, sitePaths } from './site-paths.ts';
import { surroundings } from './surroundings.ts';

/** What reading a publication found. Where there is a mistake, the publication is not to be built. */
export interface Findings {
  publication?: Publication;
  mistakes: Mistake[];
  warnings: Mistake[];
  heldBack: HeldBack[];
  /** How many files were read anew; the others were as they were the last time. */
  readAnew: number;
}

/**
 * Reads and checks a whole publication. Finds all mistakes in one run.
 * With `everything`, drafts and what is dated in the future are in it too.
 */
export async function readPublication(
  settings: Settings,
  everything: boolean,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<Findings> {
  const { contentDir, cacheDir, now } = settings;
  const { site, mistakes: siteMistakes } = readSite(contentDir, settings.siteUrl);
  // Where site.yaml is wrong, the articles are still read, so that their mistakes are told in the same run.
  const place = site ?? { address: 'https://site.invalid/', language: 'en', sections: {} };

  const files = [...markdownFiles(contentDir, 'articles'), ...markdownFiles(contentDir, 'pages')];
  const misnamed = nameMistakes(files);
  const unusable = new Set(misnamed.map(({ file }) => file));
  const usable = (read: ReadFile[]) => read.filter(({ file }) => !unusable.has(file));

  const reading: Reading = {
    site: { address: place.address, language: place.language },
    contentDir,
    cacheDir,
    known: expectedPaths(files, Object.keys(place.sections)),
  };
  const kept = keptRecords(cacheDir, reading.site);
  const digests = files.map((file) => digestOf(readFileSync(join(contentDir, file))));
  const records = files.map((file, index) =>
    kept.get(file)?.digest === digests[index] ? kept.get(file)?.record : undefined,
  );
  const stale = files.filter((_, index) => records[index] === undefined);
  const fresh = new Map(
    (await readFiles(stale, reading, (done) => onProgress(done, stale.length))).map((record, index) => [
      stale[index],
      record,
    ]),
  );
  let read = files.map((file, index): ReadFile => ({ file, record: (records[index] ?? fresh.get(file))! }));

  // Only now is it known which addresses there are: what answers were given too early, or no longer hold?
  const exact: Reading = {
    ...reading,
    known: site ? sitePaths(assembled(usable(read), site, now, everything)) : reading.known,
  };
  const wrongly = new Set(read.filter((one) => !answersHold(one, exact)).map(({ file }) => file));
  read = read.map((one) =>
    wrongly.has(one.file) ? { file: one.file, record: readFile(one.file, exact) } : one,
  );
  keepRecords(
    cacheDir,
    reading.site,
    new Map(read.map(({ file, record }, index) => [file, { digest: digests[index]!, record }])),
  );

  const findings = {
    mistakes: inReadingOrder([
      ...siteMistakes,
      ...misnamed,
      ...read.flatMap(({ record }) => record.mistakes),
      ...(site ? crossMistakes(read, site) : []),
    ]),
    warnings: inReadingOrder(read.flatMap(({ record }) => record.warnings)),
    readAnew: new Set([...stale, ...wrongly]).size,
  };
  if (!site) return { ...findings, heldBack: [] };
  const { heldBack, ...publication } = assembled(usable(read), site, now, everything);
  return { ...findings, heldBack, publication };
}

function assembled(
  read: ReadFile[],
  site: Publication['site'],
  now: Date,
  everything: boolean,
): Publication & { heldBack: HeldBack[] } {
  const isPage = ({ file }: ReadFile) => file.startsWith('pages/');
  const { articles, heldBack } = assembledArticles(
    read.filter((one) => !isPage(one)),
    site,
    now,
    everything,
  );
  const shown = new Set(articles.map(({ slug }) => slug));
  return {
    site,
    now: now.toISOString(),
    articles,
    heldBack,
    pages: assembledPages(read.filter(isPage), site),
    pictures: picturesOf(read.filter((one) => isPage(one) || shown.has(slugOf(one.file)))),
  };
}

/** Whether the answers that a file got are those that it would get now. */
function answersHold({ file, record }: ReadFile, reading: Reading): boolean {
  const around = surroundings(reading.site, reading.contentDir, file, (path) => reading.known.has(path));
  const { links, images } = record.asked;
  return (
    links.every(([href, answer]) => (around.internalLink(href) ?? null) === answer) &&
    images.every(([src, answer]) => JSON.stringify(around.imageAt(src) ?? null) === JSON.stringify(answer))
  );
}
