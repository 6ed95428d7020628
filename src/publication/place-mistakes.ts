/** What of the publication wants a place on the site that something else has. */
import { clashesOf } from '../site/clashes.ts';
import { allRows } from '../site/contents.ts';
import type { Maker } from '../site/contents.ts';
import type { Edition } from '../site/edition.ts';
import { aliasPath, programFolders } from '../site/paths.ts';
import { fileOf } from '../site/row.ts';
import { isSitemap } from '../site/sitemap-rows.ts';
import { pictureFiles } from '../pictures/sizes.ts';
import { picturesIn } from './assemble.ts';
import type { Mistake } from './mistake.ts';
import type { ReadFile } from './read-files.ts';
import { homeOf } from './surroundings.ts';

/** Something that wants a place on the site. */
interface Place {
  path: string;
  /** What else wants it, in a few words. */
  name: string;
  /** What to say to whoever wants a place that is another's; nobody has to be told of the program's own. */
  mistake?: (other: Place) => Mistake;
}

/**
 * The mistakes of files, pictures and former addresses that would take the place of what comes before them.
 * `misnamed` are the files whose names are mistakes already; `expected` are paths that are kept for what is to come.
 */
export function placeMistakes(
  files: ReadFile[],
  misnamed: ReadonlySet<string>,
  edition: Edition,
  expected: ReadonlySet<string>,
): Mistake[] {
  const named = files.filter(({ file }) => !misnamed.has(file));
  const aliases = files.flatMap(aliasPlaces);
  const places: Place[] = [
    ...ownPlaces(edition),
    ...named.map(homePlace),
    ...[...expected].map(ownPlace),
    ...picturesIn(named).flatMap(sizePlaces),
    ...picturesIn(named).map(picturePlace),
    // A large paper has such files too.
    ...aliases
      .map(({ path }) => path)
      .filter(isSitemap)
      .map(ownPlace),
    ...aliases,
  ];
  return clashesOf(places).flatMap(({ thing, other }) => thing.mistake?.(other) ?? []);
}

/** Rows whose places are told by the files that they come from; and the fonts, whose whole folder is the program's. */
const fromFiles: readonly Maker[] = [
  'src/pages/articles/[slug].astro',
  'src/pages/articles/[expired].astro',
  'src/pages/[slug].astro',
  'src/pages/[...alias].astro',
  'src/pages/[...picture].ts',
  'src/pages/fonts/[file].ts',
];

function ownPlaces(edition: Edition): Place[] {
  const rows = allRows(edition).filter(({ maker }) => !fromFiles.includes(maker));
  return [...rows.map(({ path }) => path), ...programFolders].map(ownPlace);
}

function ownPlace(path: string): Place {
  return { path, name: `${fileOf(path)} of the site’s own` };
}

function homePlace({ file }: ReadFile): Place {
  return {
    path: homeOf(file),
    name: file,
    mistake: ({ name }) => ({
      file,
      line: 1,
      field: 'file name',
      wrong: `would take the place of ${name}`,
      remedy: 'give it another name',
    }),
  };
}

/** The smaller files that are made of a picture. */
function sizePlaces({ file, ...picture }: ReturnType<typeof picturesIn>[number]): Place[] {
  const [, ...smaller] = pictureFiles(picture);
  return smaller.map(({ path }) => ({ path, name: `a size of ${file}` }));
}

function picturePlace({ path, file }: { path: string; file: string }): Place {
  return {
    path,
    name: file,
    mistake: ({ name }) => ({
      file,
      line: 1,
      field: 'file name',
      wrong: `would take the place of ${name}`,
      remedy: 'give the picture, or the folder that it lies in, another name',
    }),
  };
}

function aliasPlaces({ file, record }: ReadFile): Place[] {
  return record.crossFields.aliases.map(({ alias, index, line }) => ({
    path: aliasPath(alias),
    name: `an alias of ${file}`,
    mistake: (other) => ({
      file,
      line,
      field: `aliases.${index}`,
      wrong: `${alias} ${takenBy(aliasPath(alias), other)}`,
      remedy: 'write the address that the article itself had before, or remove the line',
    }),
  }));
}

function takenBy(path: string, other: Place): string {
  if (other.name.startsWith('an alias of')) return `is ${other.name} already`;
  const differsInCase =
    fileOf(path) !== fileOf(other.path) && fileOf(path).length === fileOf(other.path).length;
  return `is the address of something else on the site${differsInCase ? ', where case does not count' : ''}`;
}
