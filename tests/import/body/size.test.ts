import { describe, expect, test } from 'vitest';
import { TooMuch } from '../../../src/markdown/remark-limits.ts';
import { importArticle } from '../../../src/import/import-article.ts';
import { readInput } from '../../../src/import/readers/choose.ts';
import { tooLarge } from '../../../src/import/body/size.ts';
import { reasonOf, Unreadable } from '../../../src/import/unreadable.ts';
import { prose } from '../importing.ts';

const head = '<!doctype html><html lang="en"><head><title>Ferry</title></head><body><h1>Ferry</h1>';
const sentence = `${prose[0]} `;

/** What becomes of each article of an input: its refusal, or nothing where it is read. */
function outcomes(text: string, name: string): (string | null)[] {
  const reading = readInput({ name, bytes: Buffer.from(text), address: null, charset: null });
  if (reading.refused !== undefined) return [reading.refused];
  return reading.articles.map((article) => {
    try {
      return importArticle(article, { given: {}, short: true, sections: {} }).refused;
    } catch (error) {
      return reasonOf(error);
    }
  });
}

describe('what is larger than an article is refused by its size, unparsed', () => {
  test.each([
    [
      'half a million paragraphs',
      'a.html',
      `${head}${'<p>The ferry of the lake.</p>'.repeat(500_000)}`,
      '1,000,009 tags',
    ],
    ['a million elements', 'a.html', `${head}${'<b>x</b>'.repeat(1_000_000)}`, '2,000,009 tags'],
    [
      'one very long paragraph',
      'a.html',
      `${head}<p>${sentence.repeat(150_000)}</p>`,
      '16,800,010 characters',
    ],
    ['fifteen million signs', 'a.html', `${head}${'<'.repeat(15_000_000)}`, '15,000,009 tags'],
    ['the same in a text', 'a.txt', `Ferry\n\n${'<'.repeat(15_000_000)}`, '15,000,000 tags'],
    ['the same in Markdown', 'a.md', `Ferry\n\n${'<'.repeat(15_000_000)}`, '15,000,000 tags'],
    ['elements within each other', 'a.html', `${head}${'<div>'.repeat(200_000)}`, '200,009 tags'],
    ['a text of many lines', 'a.txt', `Ferry\n\n${'The ferry.\n'.repeat(40_000)}`, '40,001 lines'],
  ])('%s', (_, name, text, size) => {
    expect(outcomes(text, name)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^It is too large for an article: it has [\\d,]*${size}.*, and at most [\\d,]+ are read\\. Import its parts`,
        ),
      ),
    ]);
  });

  test('and the other items of a feed are read', () => {
    const item = (html: string): string =>
      `<item><title>Ferry</title><description><![CDATA[${html}]]></description></item>`;
    const feed = `<rss version="2.0"><channel><title>Lake</title>${item(sentence)}${item('<p>x</p>'.repeat(40_000))}${item(sentence)}</channel></rss>`;
    expect(outcomes(feed, 'feed.xml')).toEqual([null, expect.stringContaining('80,000 tags'), null]);
  });

  test('scripts, styles, comments and what stands within tags do not count', () => {
    const large = '<'.repeat(2_000_000);
    for (const text of [
      `<script>${large}</script>`,
      `<style>${large}</style>`,
      `<!--${large}-->`,
      `<img src="${'a'.repeat(3_000_000)}">`,
    ])
      expect(tooLarge(`${head}${text}<p>${sentence}</p>`)).toBeNull();
  });
});

test.each([
  ['our own words', new Unreadable('There is no such file.'), 'There is no such file.'],
  [
    'too many marks',
    new TooMuch('a paragraph has too many marks', 1),
    'It could not be read: a paragraph has too many marks.',
  ],
  [
    'a stack that is full',
    new RangeError('Maximum call stack size exceeded'),
    'It could not be read: its elements are nested too deep.',
  ],
  [
    'rights',
    Object.assign(new Error("EACCES: permission denied, open 'a'"), { code: 'EACCES' }),
    'It may not be read or written here: see to the rights of the file and of the folder.',
  ],
  [
    'a library',
    new TypeError("Cannot read properties of undefined (reading 'charCodeAt')"),
    'It could not be read: the program fails on it. Copy its text and paste it: npm run import -- -',
  ],
  [
    'what is no error',
    'oh',
    'It could not be read: the program fails on it. Copy its text and paste it: npm run import -- -',
  ],
])('of %s the account has a sentence of ours', (_, thrown, told) => expect(reasonOf(thrown)).toBe(told));

test('broken front matter is told of by its line, and not in the words of a library', () => {
  const text = `---\ntitle: Ferry\ndate: {2023\n]what\n---\n\n${prose.join('\n\n')}`;
  expect(outcomes(text, 'a.md')).toEqual([
    expect.stringMatching(/^Its front matter is not YAML in line \d of the file: put a text with a colon/),
  ]);
});
