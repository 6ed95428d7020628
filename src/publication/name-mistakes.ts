import { isSlug, readableSlug } from '../article/slug.ts';
import { reservedNames } from '../site/contents.ts';
import type { Mistake } from './mistake.ts';
import { slugOfFile } from './surroundings.ts';

/** Mistakes in the names of files: a name is the slug, and so the address. */
export function nameMistakes(files: string[]): Mistake[] {
  const addresses = new Map<string, string>();
  for (const file of files)
    if (isSlug(slugOfFile(file)) && file.endsWith('.md')) addresses.set(addressOf(file), file);
  const seen = new Map<string, string>();
  return files.flatMap((file): Mistake[] => {
    const slug = slugOfFile(file);
    const mistake = (wrong: string, remedy: string) => [{ file, line: 1, field: 'file name', wrong, remedy }];
    const freeName = (wanted: string) => {
      const address = (name: string) => addressOf(file, name);
      let name = wanted;
      for (let number = 2; addresses.has(address(name)) || isReserved(file, name); number++)
        name = `${wanted}-${number}`;
      addresses.set(address(name), file);
      return `name it ${name}.md`;
    };
    if (!isSlug(slug))
      return mistake('is not made of lower-case letters, digits and hyphens', freeName(nameFor(slug)));
    if (slug.length > 120) return mistake('is longer than 120 letters', freeName(nameFor(slug)));
    if (Buffer.byteLength(slug) > longest)
      return mistake(`is longer than ${longest} bytes`, freeName(nameFor(slug)));
    if (!file.endsWith('.md')) return mistake('does not end with .md', freeName(slug));
    if (isReserved(file, slug)) return mistake('is an address of the site’s own', freeName(`${slug}-page`));
    const other = seen.get(addressOf(file));
    if (other) return mistake(`gives the same address as ${other}`, freeName(slug));
    seen.set(addressOf(file), file);
    return [];
  });
}

/** Disks take 255, with what ends a name; a letter of East Asia has three. */
const longest = 240;

function nameFor(slug: string): string {
  const name = [...readableSlug(slug).slice(0, 100)];
  while (Buffer.byteLength(name.join('')) > longest - 40) name.pop();
  return name.join('').replace(/-+$/, '') || 'article';
}

function addressOf(file: string, slug = slugOfFile(file)): string {
  return `${file.startsWith('pages/') ? 'pages' : 'articles'}/${slug}`;
}

function isReserved(file: string, slug: string): boolean {
  return file.startsWith('pages/') && reservedNames.has(slug);
}
