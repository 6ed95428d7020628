import { assembledArticles, assembledPages, picturesOf, slugOf } from './assemble.ts';
import type { ReadFile } from './assemble.ts';
import { keptDigests, pruneBodies } from './body-cache.ts';
import { crossMistakes, nameMistakes } from './cross-mistakes.ts';
import { inReadingOrder } from './mistake.ts';
import type { Mistake } from './mistake.ts';
import type { HeldBack, Publication } from '../site/publication.ts';
import { fileDigest, markdownFiles, readFiles, readShare } from './read-files.ts';
import type { Reading } from './read-files.ts';
import { readSite } from './read-site.ts';
import { keepRecords, keptRecords } from './record-cache.ts';
import type { Kept } from './record-cache.ts';
import type { Settings } from './settings.ts';
import { expectedPaths, ownPaths, sitePaths } from './site-paths.ts';
import { surroundings } from './surroundings.ts';

/** What reading a publication found. Where there is a mistake, the publication is not to be built. */
export interface Findings {
  publication?: Publication;
  mistakes: Mistake[];
  warnings: Mistake[];
  heldBack: HeldBack[];
  /** How many files there are. */
  files: number;
  /** How many of them were read anew; the others were as they were the last time. */
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
  const { site, sections, mistakes: siteMistakes } = readSite(contentDir, settings.siteUrl);
  // Where site.yaml is wrong, the articles are still read, so that their mistakes are told in the same run.
  const place = site ?? { address: 'https://site.invalid/', language: 'en' };

  const files = [...markdownFiles(contentDir, 'articles'), ...markdownFiles(contentDir, 'pages')];
  const misnamed = nameMistakes(files);

  const expected = expectedPaths(files, Object.keys(sections ?? {}));
  const reading: Reading = {
    site: { address: place.address, language: place.language },
    contentDir,
    cacheDir,
    known: expected,
  };
  const kept = keptRecords(cacheDir, reading.site);
  const bodies = keptDigests(cacheDir);
  const holds = (file: string, { digest, record }: Kept) =>
    digest === fileDigest(contentDir, file) && (!record.body || bodies.has(record.body.digest));
  const current = files.map((file) => {
    const known = kept.get(file);
    return known && holds(file, known) ? known : undefined;
  });
  const stale = files.filter((_, index) => current[index] === undefined);
  const fresh = (await readFiles(stale, reading, (done) => onProgress(done, stale.length))).values();
  let read = files.map((file, index) => ({ file, ...(current[index] ?? fresh.next().value!) }));

  // Only now is it known which addresses there are: what answers were given too early, or no longer hold?
  const unusable = new Set(misnamed.map(({ file }) => file));
  const usable = () => read.filter(({ file }) => !unusable.has(file));
  const first = site && assembled(usable(), site, now, everything);
  const isRight =
    siteMistakes.length + misnamed.length === 0 && read.every(({ record }) => record.mistakes.length === 0);
  const known = first ? sitePaths(first) : expected;
  // Beside mistakes, a link to an article that could not be read is no fault of the link's.
  const exact: Reading = { ...reading, known: isRight ? known : new Set([...known, ...expected]) };
  const wrongly = new Set(read.filter((one) => !answersHold(one, exact)).map(({ file }) => file));
  const again = readShare([...wrongly], exact).values();
  read = read.map((one) => (wrongly.has(one.file) ? { file: one.file, ...again.next().value! } : one));
  if (stale.length + wrongly.size > 0 || kept.size !== read.length) {
    keepRecords(
      cacheDir,
      reading.site,
      new Map(read.map(({ file, digest, record }) => [file, { digest, record }])),
    );
    pruneBodies(
      cacheDir,
      read.flatMap(({ record }) => record.body?.digest ?? []),
    );
  }

  const assembly = site && (wrongly.size > 0 ? assembled(usable(), site, now, everything) : first);
  const { heldBack = [], ...publication } = assembly ?? {};
  return {
    ...(assembly ? { publication: publication as Publication } : {}),
    heldBack,
    mistakes: inReadingOrder([
      ...siteMistakes,
      ...misnamed,
      ...read.flatMap(({ record }) => record.mistakes),
      ...crossMistakes(read, sections, new Set([...expected, ...(assembly ? takenBy(assembly) : [])])),
    ]),
    warnings: inReadingOrder(read.flatMap(({ record }) => record.warnings)),
    files: files.length,
    readAnew: new Set([...stale, ...wrongly]).size,
  };
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

/** The paths that no alias may have. */
function takenBy(publication: Publication): Iterable<string> {
  return [...ownPaths(publication), ...publication.pictures.map(({ path }) => decodeURIComponent(path))];
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
