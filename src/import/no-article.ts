import { repeatedDescription } from './cleaners/repeated-description.ts';
import type { Workpiece } from './cleaners/workpiece.ts';

/**
 * Fewer characters than `article` are a notice, a caption or a leftover; a line of more than `prose` is
 * one of an article. A Chinese, Japanese or Korean character says as much as three others.
 */
const alphabetic = { article: 300, prose: 80 };
const eastAsian = { article: 100, prose: 27 };

/** Why what is left is no article, or `null`. */
export function noArticle(piece: Workpiece, short: boolean): string | null {
  const lines = piece.lines().filter(({ words }) => words);
  const characters = lines.reduce((sum, { words }) => sum + words.length, 0);
  if (characters === 0) return 'There is no text in it.';
  const least = isEastAsian(lines) ? eastAsian : alphabetic;
  const linked = lines.reduce((sum, { words, links }) => sum + linkedLength(words, links), 0);
  const linkLines = lines.filter(({ words, links }) => linkedPart(words, links) > 0.6).length;
  const prose = lines.filter(
    ({ words, links }) => words.length > least.prose && linkedPart(words, links) < 0.4,
  );
  const proseLength = prose.reduce((sum, { words }) => sum + words.length, 0);
  const linkCount = lines.reduce(
    (sum, { words, links }) => sum + links.length + bareAddresses(words, links).length,
    0,
  );
  const onlyLinks = linkCount >= 3 && characters - linked < least.article && linked > characters * 0.4;
  if (onlyLinks)
    return `It is a list of links, not an article: it has ${linkCount} of them and hardly another word.`;
  const pictures = piece.elements().filter(({ element }) => element.tagName === 'img').length;
  if (pictures >= 5 && proseLength < least.article)
    return `It is a gallery of ${pictures} pictures, not an article.`;
  if (linkLines >= 4 && linked > characters * 0.5 && proseLength < characters * 0.4) {
    return `It is a list of links, not an article: ${linkLines} of its ${lines.length} lines only lead elsewhere.`;
  }
  // The standfirst is still a part of the article.
  const moved = piece.removals.find(({ rule }) => rule === repeatedDescription.rule)?.text.length ?? 0;
  if (!short && characters + moved < least.article) {
    return `It has ${characters} characters, and an article has at least ${least.article}. Use --short if it is one.`;
  }
  return null;
}

/** Whether most letters are Chinese, Japanese or Korean ones. */
function isEastAsian(lines: { words: string }[]): boolean {
  const text = lines.map(({ words }) => words).join('');
  const ideographs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu) ?? [];
  const letters = text.match(/\p{L}/gu) ?? [];
  return ideographs.length > letters.length / 2;
}

function linkedPart(words: string, links: { text: string }[]): number {
  return linkedLength(words, links) / words.length;
}

function linkedLength(words: string, links: { text: string }[]): number {
  return [...links.map(({ text }) => text), ...bareAddresses(words, links)].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

/** Addresses that stand in a text as they are, and are no link. */
function bareAddresses(words: string, links: { text: string }[]): string[] {
  const addresses: string[] = words.match(/\bhttps?:\/\/\S+/g) ?? [];
  return addresses.filter((address) => !links.some(({ text }) => text.includes(address)));
}
