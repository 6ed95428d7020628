/** Knows the files that versions of this program wrote before they kept a list of them. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join, posix } from 'node:path';
import { digestOf } from '../store/digest.ts';

/** The files among `found` in a folder that a former version wrote; `recorded` are those that it said it wrote. */
export function formerFiles(
  outDir: string,
  found: readonly string[],
  recorded: ReadonlySet<string>,
): Set<string> {
  const pages = new Set(
    found.filter((file) => /(^|\/)index\.html$|^404\.html$/.test(file) && isOurPage(join(outDir, file))),
  );
  const isBesidePage = (file: string): boolean => {
    const folder = posix.dirname(file);
    return pages.has(posix.join(folder, 'index.html')) || (folder !== '.' && isBesidePage(folder));
  };
  return new Set(
    found.filter(
      (file) => recorded.has(file) || pages.has(file) || (besidePages.test(file) && isBesidePage(file)),
    ),
  );
}

/** The files that a former version recorded in `CACHE_DIR` that it wrote into a folder. */
export function formerRecord(cacheDir: string, outDir: string): string[] {
  const name = digestOf(JSON.stringify([outDir])).slice(0, 12);
  try {
    const record = JSON.parse(readFileSync(join(cacheDir, 'outputs', `${name}.json`), 'utf8')) as {
      outputs: [file: string, output: unknown][];
    };
    return record.outputs.map(([file]) => file);
  } catch {
    return [];
  }
}

/** Feeds, maps, fonts, and pictures, which are all below the page of an article. */
const besidePages = new RegExp(
  [
    String.raw`(^|/)(rss|atom)\.xml$`,
    String.raw`(^|/)feed\.json$`,
    String.raw`^sitemap[\w-]*\.xml$`,
    String.raw`^robots\.txt$`,
    String.raw`^fonts/[\w.-]+\.woff2$`,
    String.raw`/[^/]+\.(jpe?g|png|gif|webp|avif)$`,
  ].join('|'),
  'i',
);

/** Every page that was ever printed begins with this policy. */
const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'`;

function isOurPage(file: string): boolean {
  const beginning = Buffer.alloc(400);
  const descriptor = openSync(file, 'r');
  try {
    return beginning.toString('latin1', 0, readSync(descriptor, beginning)).includes(policy);
  } catch {
    return false;
  } finally {
    closeSync(descriptor);
  }
}
