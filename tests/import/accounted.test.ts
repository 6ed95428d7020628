/** Nothing is lost without a line: what was read is in the article or in its account, and a rule that forgets its line is caught. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingItems } from '../../src/import/accounted/missing-items.ts';
import { cleaners } from '../../src/import/cleaners/cleaners.ts';
import type { Cleaner } from '../../src/import/cleaners/cleaners.ts';
import { importArticle } from '../../src/import/import-article.ts';
import { readInput } from '../../src/import/readers/choose.ts';
import { prose } from './importing.ts';

/** What is unaccounted for in an input, when these rules clean it; nothing where it is refused. */
function unaccountedIn(text: string | Uint8Array, name = 'page.html', rules = cleaners): string[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reading = readInput({ name, bytes, address: null, charset: null });
  if (reading.refused !== undefined) return [];
  return reading.articles.flatMap(
    (article) =>
      importArticle(article, { given: {}, short: true, sections: {} }, undefined, rules).unaccounted,
  );
}

/** The same rules, which write nothing down of what they take out. */
const forgetful: Cleaner[] = cleaners.map((cleaner) => ({
  ...cleaner,
  clean(piece) {
    const before = piece.removals.length;
    cleaner.clean(piece);
    piece.removals.length = before;
  },
}));

const paragraphs = prose.map((text) => `<p>${text}</p>`).join('\n');

test.each([
  ['advertising', '<p>[ad_1]</p>'],
  [
    'a bar of links that share',
    '<p>Share: <a href="https://facebook.com/sharer.php?u=x">Facebook</a> | <a href="https://twitter.com/share?url=x">Twitter</a></p>',
  ],
  [
    'a notice of syndication',
    '<p>The post <a href="https://lake.example/ferry">Ferry</a> appeared first on <a href="https://lake.example">Lake Post</a>.</p>',
  ],
])('a rule that takes out %s and forgets its line is caught', (_, html) => {
  const page = `<h1>Ferry</h1>\n${paragraphs}\n${html}`;
  expect(unaccountedIn(page)).toEqual([]);
  expect(unaccountedIn(page, 'page.html', forgetful)).not.toEqual([]);
});

test('a rule that takes out a paragraph and forgets its line is caught with its words and where it led', () => {
  const careless: Cleaner = {
    rule: 'share-bar',
    why: '',
    clean({ tree }) {
      tree.children = tree.children.filter((child) => !JSON.stringify(child).includes('zeppelin'));
    },
  };
  const page = `<h1>Ferry</h1>\n${paragraphs}\n<p>A <a href="https://lake.example/z">zeppelin</a> was seen.</p>`;
  const missing = unaccountedIn(page, 'page.html', [careless, ...cleaners]);
  expect(missing.join(' ')).toContain('zeppelin');
  expect(missing).toContain('https://lake.example/z');
});

test('an item that is neither an article nor told of is counted', () => {
  const articles = [{}] as Parameters<typeof missingItems>[0]['articles'];
  expect(missingItems({ articles, items: 3, skipped: [{ input: 'a', why: 'b' }] })).toBe(1);
  expect(missingItems({ articles, items: 3, skipped: [{ input: 'a', why: 'b', count: 2 }] })).toBe(0);
});

const word = fc.stringMatching(/^[a-zé]{2,9}$/);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((some) => some.join(' '));
const address = word.map((one) => `https://lake.example/${one}`);
const inline = fc.oneof(
  words,
  fc.tuple(words, address).map(([text, href]) => `<a href="${href}">${text}</a>`),
  words.map((text) => `<em>${text}</em>`),
  words.map((text) => `<strong>${text}</strong>`),
);
const sentence = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  sentence.map((text) => `<p>${text}.</p>`),
  sentence.map((text) => `<blockquote><p>${text}.</p></blockquote>`),
  fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((items) => `<ul><li>${items.join('</li><li>')}</li></ul>`),
  fc.tuple(address, words).map(([src, alt]) => `<p><img src="${src}.jpg" alt="${alt}"></p>`),
  fc
    .tuple(address, words)
    .map(([src, text]) => `<figure><img src="${src}.jpg" alt=""><figcaption>${text}</figcaption></figure>`),
  address.map((src) => `<iframe src="${src}"></iframe>`),
  address.map((src) => `<video src="${src}.mp4"></video>`),
  words.map((text) => `<h2>${text}</h2>`),
);

test('of generated pages every word and every address is in the article or in its account', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      expect(unaccountedIn(`<h1>Ferry</h1>\n${paragraphs}\n${blocks.join('\n')}\n${paragraphs}`)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const shared = [process.env['SHARED_DIR'], '../shared'].find((folder) => folder && existsSync(folder));
if (!shared) console.warn('The texts of others in ../shared are not here: their tests are skipped.');

describe.skipIf(!shared)('the texts of others', () => {
  const files = ['seed', 'samples', 'field', 'field-import'].flatMap((folder) =>
    globSync(`${shared}/${folder}/**/*.{md,txt,html,rss,xml,json,eml,mht,mhtml}`).filter(
      (path) => !/README|expected/.test(path),
    ),
  );

  test.each(files.toSorted())('%s is in its articles or in their accounts', (path) => {
    expect(unaccountedIn(readFileSync(path), path)).toEqual([]);
  });
});

test('of a Markdown text with notes and with commands of another generator nothing is unaccounted for', () => {
  const text = `# A clock\n\n${prose.join('\n\n')}[^1]\n\n{% include film.html %}\n\n[^1]: The note on the clock.\n`;
  expect(unaccountedIn(text, 'clock.md')).toEqual([]);
});
