import type { FileRecord } from './file-record.ts';
import { digestOf } from '../store/digest.ts';
import { programDigest } from '../store/program.ts';
import { keepNoOthers, keptRecords, recordCount } from '../store/records.ts';
import type { FileDigest } from '../store/records.ts';
import { linkablePaths } from '../site/contents.ts';
import type { HeldBack, Publication } from '../site/publication.ts';
import { nowhere } from '../site/site.ts';
import { assembled } from './assemble.ts';
import { basePathWarnings } from './base-path.ts';
import { expectedPaths } from './expected-paths.ts';
import { inReadingOrder } from './mistake.ts';
import type { Mistake } from './mistake.ts';
import { frontMistakes, readFront } from './read-front.ts';
import { nameMistakes } from './name-mistakes.ts';
import { knownFaults, pictureFaults } from './picture-faults.ts';
import { placeMistakes } from './place-mistakes.ts';
import { fileDigest, markdownFiles, readFiles, readShare, surroundingsOf } from './read-files.ts';
import type { ReadFile, Reading } from './read-files.ts';
import { readSite } from './read-site.ts';
import { repeatedTitles } from './repeated-titles.ts';
import { sectionMistakes } from './section-mistakes.ts';
import type { Settings } from './settings.ts';

/** What reading a publication found. Where there is a mistake, the publication is not to be built. */
export interface Findings {
  publication?: Publication;
  mistakes: Mistake[];
  warnings: Mistake[];
  /** What nothing is wrong with and a check tells nevertheless. */
  advice: Mistake[];
  heldBack: HeldBack[];
  /** How many files there are. */
  files: number;
  /** How many of them were read anew; the others were as they were the last time. */
  readAnew: number;
}

/**
 * Reads and checks a whole publication, and finds all mistakes in one run.
 * With `everything`, drafts and what is dated in the future are in it too.
 *
 * A text is rendered with answers about the rest: where a link leads, how large a picture is. So all files are read
 * with the answers that the names of files allow, and those that were answered wrongly are read again.
 */
export async function readPublication(
  settings: Settings,
  everything: boolean,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<Findings> {
  const { contentDir, cacheDir } = settings;
  // Where site.yaml is wrong, the articles are still read, so that their mistakes are told in the same run.
  const { site, sections = {}, mistakes: siteMistakes } = readSite(contentDir, settings.siteUrl);
  const found = [markdownFiles(contentDir, 'articles'), markdownFiles(contentDir, 'pages')];
  const names = found.flatMap((one) => one.names);
  const front = readFront(contentDir);
  const badNames = nameMistakes(names);
  const misnamed = new Set(badNames.map(({ file }) => file));
  const assemble = (read: ReadFile[]) => {
    const named = read.filter(({ file }) => !misnamed.has(file));
    return assembled(named, site ?? nowhere, settings, everything);
  };

  const { address, language, markdown } = site ?? nowhere;
  const expected = expectedPaths(assemble([]).edition, names, Object.keys(sections));
  const records = {
    cacheDir,
    publication: JSON.stringify([contentDir, settings.siteUrl]),
    recipe: digestOf(JSON.stringify([programDigest(), address, language, markdown])),
  };
  const reading: Reading = {
    site: { address, language, markdown },
    contentDir,
    records,
    known: expected,
    faults: knownFaults(contentDir, cacheDir),
  };
  const first = await readOrRecorded(names, reading, onProgress);

  const draft = assemble(first.files);
  const linkable = linkablePaths(draft.edition);
  const isRight = siteMistakes.length + badNames.length === 0 && first.files.every(isWithoutMistake);
  // Beside mistakes, a link to an article that could not be read is no fault of the link's.
  const known = isRight ? linkable : new Set([...linkable, ...expected]);
  const faults = await pictureFaults(contentDir, cacheDir, first.files.flatMap(picturesAskedFor));
  const second = answeredRightly(first.files, { ...reading, known, faults });

  const { files } = second;
  const anew = new Set([...first.anew, ...second.anew]);
  if (anew.size > 0 || first.isOneGone) keepNoOthers(records, names);
  const { publication, edition, heldBack } = second.anew.length > 0 ? assemble(files) : draft;
  const inFront = frontMistakes(front, names, everything ? [] : heldBack);
  return {
    ...(site ? { publication: { ...publication, ...(front.plan ? { frontPlan: front.plan } : {}) } } : {}),
    heldBack: site ? heldBack : [],
    mistakes: inReadingOrder([
      ...siteMistakes,
      ...found.flatMap((one) => one.mistakes),
      ...badNames,
      ...front.mistakes,
      ...inFront.mistakes,
      ...files.flatMap(({ record }) => record.mistakes),
      ...sectionMistakes(files, sections),
      ...placeMistakes(files, misnamed, edition, expected),
    ]),
    warnings: inReadingOrder([
      ...found.flatMap((one) => one.warnings),
      ...basePathWarnings(edition),
      ...inFront.warnings,
      ...files.flatMap(({ record }) => record.warnings),
    ]),
    advice: repeatedTitles(files),
    files: names.length,
    readAnew: anew.size,
  };
}

/** What was read, in the order of the names, and which files it was read from now. */
interface Read {
  files: ReadFile[];
  anew: string[];
}

/** The records of the last run, where they still hold; the other files are read. */
async function readOrRecorded(
  names: string[],
  reading: Reading,
  onProgress: (done: number, all: number) => void,
): Promise<Read & { isOneGone: boolean }> {
  const { contentDir, records } = reading;
  const digests = names.flatMap((file): FileDigest[] => {
    const digest = fileDigest(contentDir, file);
    return digest === undefined ? [] : [[file, digest]];
  });
  const kept = keptRecords(records, digests);
  const recorded = [...kept].map(([file, record]): ReadFile => ({ file, record: record as FileRecord }));
  const anew = namesBeside(names, recorded);
  const read = await readFiles(anew, reading, (done) => onProgress(done, anew.length));
  return { files: inOrder([...recorded, ...read]), anew, isOneGone: recordCount(records) > names.length };
}

/** The same files, those read again that would now get other answers than they got. */
function answeredRightly(files: ReadFile[], reading: Reading): Read {
  const right = files.filter((one) => answersHold(one, reading));
  const anew = namesBeside(
    files.map(({ file }) => file),
    right,
  );
  return { files: inOrder([...right, ...readShare(anew, reading)]), anew };
}

/** The files of the pictures that a file shows, or would show if they could be read. */
function picturesAskedFor({ record }: ReadFile): string[] {
  return record.asked.images.flatMap(([, answer]) => (answer ? [answer.file] : []));
}

/** Whether the answers that a file got are those that it would get now. */
function answersHold({ file, record }: ReadFile, reading: Reading): boolean {
  const around = surroundingsOf(file, reading);
  const { links, images } = record.asked;
  return (
    links.every(([href, answer]) => (around.internalLink(href) ?? null) === answer) &&
    images.every(([src, answer]) => JSON.stringify(around.imageAt(src) ?? null) === JSON.stringify(answer))
  );
}

function namesBeside(names: string[], files: ReadFile[]): string[] {
  const there = new Set(files.map(({ file }) => file));
  return names.filter((name) => !there.has(name));
}

/** Articles before pages, each by name, as they are listed. */
function inOrder(files: ReadFile[]): ReadFile[] {
  return files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function isWithoutMistake({ record }: ReadFile): boolean {
  return record.mistakes.length === 0;
}
