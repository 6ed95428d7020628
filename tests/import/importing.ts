import { importArticle, type Imported } from '../../src/import/import-article.ts';
import type { Sections } from '../../src/import/metadata/sections.ts';
import { readInput } from '../../src/import/readers/choose.ts';

/** Imports what a publisher pasted, as the command does, and fails loudly where it is refused. */
export function imported(
  text: string | Uint8Array,
  name = 'input',
  given: Record<string, string> = {},
): Imported {
  return importedAll(text, name, given)[0] as Imported;
}

export function importedAll(
  text: string | Uint8Array,
  name = 'input',
  given: Record<string, string> = {},
  sections: Sections = {},
): Imported[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reading = readInput({ name, bytes, address: null, charset: null });
  if (reading.refused !== undefined) throw new Error(reading.refused);
  return reading.articles.map((article) => importArticle(article, { given, short: true, sections }));
}

/** Prose of an article, to stand around what a test is about. */
export const prose = [
  'The council of the lake district met on Thursday to decide whether the old ferry should run through the winter.',
  'Its members heard the crew, the owners of two inns and a schoolteacher, who crosses the water every morning.',
  'After four hours they voted to keep the boat until March and to ask the canton for a third of the cost.',
];

/** The body of an import of HTML that stands behind the prose. */
export function bodyAfter(html: string): string {
  const paragraphs = prose.map((text) => `<p>${text}</p>`).join('\n');
  return imported(`<h1>Ferry</h1>\n${paragraphs}\n${html}`).body.slice(prose.join('\n\n').length).trim();
}

/** The same with HTML in the middle. */
export function bodyAmid(html: string): string {
  const [first, ...rest] = prose.map((text) => `<p>${text}</p>`);
  const { body } = imported(`<h1>Ferry</h1>\n${first}\n${html}\n${rest.join('\n')}`);
  return body
    .split('\n\n')
    .filter((line) => !prose.includes(line))
    .join('\n\n');
}
