/** The project's first article: the text as it was received, and how texts are compared. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const firstArticleSource =
  'https://uk.news.yahoo.com/blinken-vows-support-central-asian-173127428.html';

export const paragraphCount = 16;

const seedFolder = resolve('..', 'shared', 'seed');

/** The paragraphs as they were received, without the collector's leftovers; undefined where the seed is absent. */
export function receivedParagraphs(): string[] | undefined {
  const name = existsSync(seedFolder) && readdirSync(seedFolder).find((file) => file.endsWith('.txt'));
  if (!name) {
    console.warn(`SKIPPED: the first article against the text as received: ${seedFolder} is absent`);
    return undefined;
  }
  const [, ...paragraphs] = readFileSync(join(seedFolder, name), 'utf8')
    .trim()
    .split(/\s*\n\s*\n\s*/);
  return paragraphs.filter((text) => !/^\[ad_\d\]$|^Source link/.test(text));
}

/** A text without the differences that typography makes: spaces, quotes, dashes, a doubled stop. */
export function plainly(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/\u00AD/g, '')
    .replace(/(?<=\w)\. \.(?=\s|$)/gu, '.')
    .replace(/\s+(?=[;:!?"])|(?<=")\s+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
