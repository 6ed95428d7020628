import { repeatedDescription } from './cleaners/repeated-description.ts';
import type { Line } from './cleaners/lines.ts';
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
  const results = searchResults(lines, least.prose);
  if (results > 0)
    return `It is a list of links, not an article: ${results} of its lines lead elsewhere, and its text is cut off.`;
  // The standfirst is still a part of the article.
  const moved = piece.removals.find(({ rule }) => rule === repeatedDescription.rule)?.text.length ?? 0;
  if (!short && characters + moved < least.article) {
    return `It has ${characters} characters, and an article has at least ${least.article}. Use --short if it is one.`;
  }
  return null;
}

/**
 * How many lines of a search result lead to other sites; 0 for an article. All that is told of the texts there
 * is their headlines, and beginnings that are cut off. Such a list often stands in one paragraph with breaks.
 */
function searchResults(lines: Line[], prose: number): number {
  const parts = lines.flatMap(partsOf);
  const leading = parts.filter(({ words, links }) => linkedPart(words, links) > 0.45);
  const hosts = new Set(
    leading.flatMap(({ links }) => links.map(({ href }) => hostOf(href))).filter(Boolean),
  );
  const texts = parts.filter((part) => part.words.length > prose && !leading.includes(part));
  const isCut = texts.every(({ words }) => /(?:…|\.\.\.)["”»’)\]]*$/.test(words));
  const isList =
    (hosts.size >= 3 && leading.length > texts.length) ||
    (texts.length >= 3 && leading.length >= texts.length);
  return leading.length >= 3 && isCut && isList ? leading.length : 0;
}

/** The parts of a line between its breaks, each with its links. */
function partsOf({ text, links }: Line): Pick<Line, 'words' | 'links'>[] {
  const left = [...links];
  return text
    .split('\n')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((words) => {
      const own: Line['links'] = [];
      for (let at = 0; left[0] && words.includes(left[0].text, at); own.push(...left.splice(0, 1)))
        at = words.indexOf(left[0].text, at) + left[0].text.length;
      return { words, links: own };
    });
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname : '';
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
