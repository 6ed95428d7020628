import slugify from '@sindresorhus/slugify';
import { reservedNames } from '../site/paths.ts';
import { aliasPath, slugOf } from './assemble.ts';
import type { ReadFile } from './assemble.ts';
import type { Mistake } from './mistake.ts';

/** Mistakes in the names of files: a name is the slug, and so the address. */
export function nameMistakes(files: string[]): Mistake[] {
  const addresses = new Map<string, string>();
  for (const file of files)
    if (isName(slugOf(file)) && file.endsWith('.md')) addresses.set(addressOf(file), file);
  const seen = new Map<string, string>();
  return files.flatMap((file): Mistake[] => {
    const slug = slugOf(file);
    const mistake = (wrong: string, remedy: string) => [{ file, line: 1, field: 'file name', wrong, remedy }];
    const freeName = (wanted: string) => {
      const address = (name: string) => addressOf(file, name);
      let name = wanted;
      for (let number = 2; addresses.has(address(name)) || isReserved(file, name); number++)
        name = `${wanted}-${number}`;
      addresses.set(address(name), file);
      return `name it ${name}.md`;
    };
    if (!isName(slug))
      return mistake('is not made of lower-case letters, digits and hyphens', freeName(nameFor(slug)));
    if (slug.length > 120) return mistake('is longer than 120 letters', freeName(nameFor(slug)));
    if (!file.endsWith('.md')) return mistake('does not end with .md', freeName(slug));
    if (isReserved(file, slug)) return mistake('is an address of the site’s own', freeName(`${slug}-page`));
    const other = seen.get(addressOf(file));
    if (other) return mistake(`gives the same address as ${other}`, freeName(slug));
    seen.set(addressOf(file), file);
    return [];
  });
}

/**
 * Fields that are right by themselves and wrong beside the rest of the publication, whose own paths are `taken`.
 * Without sections, none can be wrong.
 */
export function crossMistakes(
  files: ReadFile[],
  sections: Record<string, unknown> | undefined,
  taken: ReadonlySet<string>,
): Mistake[] {
  const claimed = new Map<string, string>();
  return files.flatMap(({ file, record: { claims } }) => {
    const mistakes: Mistake[] = [];
    const { section, aliases } = claims;
    if (sections && section && section.name !== '' && !Object.hasOwn(sections, section.name))
      mistakes.push({
        file,
        line: section.line,
        field: 'section',
        wrong: `${section.name} is not a section of site.yaml`,
        remedy: `write one of ${Object.keys(sections).join(', ')}, or add it to site.yaml`,
      });
    for (const { alias, index, line } of aliases) {
      const path = aliasPath(alias);
      const other = claimed.get(path);
      const wrong = other
        ? `${alias} is an alias of ${other} already`
        : isTaken(path, taken)
          ? `${alias} is the address of something else on the site`
          : undefined;
      claimed.set(path, other ?? file);
      if (wrong)
        mistakes.push({
          file,
          line,
          field: `aliases.${index}`,
          wrong,
          remedy: 'write the address that the article itself had before, or remove the line',
        });
    }
    return mistakes;
  });
}

function isName(slug: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
}

function nameFor(slug: string): string {
  return slugify(slug).slice(0, 100).replace(/-+$/, '') || 'article';
}

function addressOf(file: string, slug = slugOf(file)): string {
  return `${file.startsWith('pages/') ? 'pages' : 'articles'}/${slug}`;
}

function isReserved(file: string, slug: string): boolean {
  return file.startsWith('pages/') && (reservedNames as readonly string[]).includes(slug);
}

/** Whether a page or a file of the site has the path, or a file has the name of one of its folders. */
function isTaken(path: string, taken: ReadonlySet<string>): boolean {
  const parts = path.split('/');
  const first = parts[0] ?? '';
  return (
    path === '' ||
    taken.has(`${path}/`) ||
    parts.some((_, index) => taken.has(parts.slice(0, index + 1).join('/'))) ||
    ['_astro', 'fonts'].includes(first) ||
    /^(sitemap.*\.xml|robots\.txt|index\.html)$/.test(first)
  );
}
