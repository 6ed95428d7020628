import { parseArgs } from 'node:util';
import type { Options } from '../import-article.ts';
import { momentOf } from '../metadata/dates.ts';
import { languageTag } from '../metadata/language.ts';
import { sectionNamed, type Sections } from '../metadata/sections.ts';
import { unwrapAddress } from '../addresses/unwrap.ts';
import { nearest } from '../../publication/nearest.ts';

/** What to tell whoever wrote the command wrongly. */
export const hint = 'Usage: npm run import -- [options] <file | folder | address | ->...';

export const usage = `${hint}

Brings articles in from plain text, saved pages, feeds (RSS, Atom, RDF, JSON), WordPress exports and
Markdown, and accounts for everything that it takes out. An existing file is never replaced.

  --section NAME           section of site.yaml, for the whole batch
  --published DATE         2023-02-28, or 2023-02-28T09:00:00+01:00
  --source-url ADDRESS     address of the original
  --source-publisher NAME  who published it first
  --lang TAG               language of the text: fr, en, ar, …
  --short                  accept texts of fewer than 300 characters (100 in Chinese, Japanese, Korean)
  --dry-run                write nothing; show what would be written
  --json                   the account as one line of JSON for each article
  --help                   this text

The publication is the folder content/, or the one that CONTENT_DIR names.
Exit status: 0 all in, 1 some refused, 2 wrong usage.
`;

export interface Command {
  inputs: string[];
  options: Options;
  dryRun: boolean;
  json: boolean;
}

/** What the command line asks of a publication with these sections; a fault is what to tell whoever wrote it wrongly. */
export function parseCommand(
  args: string[],
  sections: Sections,
): Command | { help: true } | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        section: { type: 'string' },
        published: { type: 'string' },
        'source-url': { type: 'string' },
        'source-publisher': { type: 'string' },
        lang: { type: 'string' },
        short: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const { section, published, lang, 'source-url': url, 'source-publisher': publisher } = values;
    if (positionals.length === 0)
      return { fault: 'Nothing to import: name a file, a folder, an address, or - for standard input.' };
    const unknown = section !== undefined && unknownSection(section, sections);
    if (unknown) return { fault: unknown };
    if (published && !momentOf(published))
      return { fault: `--published: “${published}” is not a date: write 2023-02-28.` };
    if (lang && !languageTag(lang))
      return { fault: `--lang: “${lang}” is not a language tag: write fr, en or ar.` };
    if (url && !unwrapAddress(url)) return { fault: `--source-url: “${url}” is not a web address.` };
    return {
      inputs: positionals,
      options: {
        given: {
          ...(section && { section }),
          ...(published && { published }),
          ...(lang && { lang }),
          ...(url && { 'source.url': url }),
          ...(publisher && { 'source.publisher': publisher }),
        },
        short: values.short,
        sections,
      },
      dryRun: values['dry-run'],
      json: values.json,
    };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

/** Says which sections there are where the one that was named is none. Without a site.yaml none is wrong. */
function unknownSection(section: string, sections: Sections): string | null {
  const keys = Object.keys(sections);
  if (keys.length === 0 || keys.includes(section)) return null;
  const meant = sectionNamed(sections, section) ?? nearest(section, keys);
  const remedy = meant ? `write ${meant}. The sections are` : 'write one of';
  return `--section: “${section}” is not a section of site.yaml: ${remedy} ${keys.join(', ')}.`;
}
