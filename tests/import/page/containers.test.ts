import { describe, expect, test } from 'vitest';
import { importArticle } from '../../../src/import/import-article.ts';
import { readInput } from '../../../src/import/readers/choose.ts';
import { imported } from '../importing.ts';

const day = (number: number): string =>
  `The council met on day ${number} to hear what the crew of the ferry had to say about the winter, and it listened for hours.`;
const days = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `<p>${day(from + index)}</p>`).join('');
const bodyOf = (html: string): string[] =>
  imported(
    `<!doctype html><html lang="en"><head><title>Ferries</title></head><body>${html}</body></html>`,
  ).body.split('\n\n');
const expected = [1, 2, 3, 4].map(day);

describe('the longest prose under the headline is the article, whatever its container is called', () => {
  const notice = `<div class="modal"><p>${'We keep your address for as long as you wish to have the letter, and no longer. '.repeat(5)}</p></div>`;
  test.each([
    'layout--with-sidebar',
    'has-menu',
    'below-header',
    'no-comments',
    'page with-related',
    'sidebar-layout',
    'promo-wrap',
    'social',
    'footer-above',
    'comments-open',
    'subscribe',
  ])('%s', (name) => {
    const page = `<div class="${name}"><div><h1>Ferries</h1><div>${days(1, 5)}</div></div></div>${notice}`;
    expect(bodyOf(page)).toEqual(expected);
  });

  test('entries of one make are the article together', () => {
    const entries = [1, 2, 3, 4]
      .map((number) => `<div class="live-comment"><p>${day(number)}</p></div>`)
      .join('');
    expect(bodyOf(`<main><h1>Ferries</h1><div class="live-comments">${entries}</div></main>`)).toEqual(
      expected,
    );
  });

  test('but comments under an article are not', () => {
    const comments = [7, 8, 9, 10, 11, 12]
      .map((number) => `<li class="comment"><p>${day(number)}</p></li>`)
      .join('');
    expect(
      bodyOf(`<main><h1>Ferries</h1><div>${days(1, 5)}</div><ol class="comments">${comments}</ol></main>`),
    ).toEqual(expected);
  });

  test('an article may be made of articles, and another headline is another article', () => {
    const part = (html: string): string => `<article>${html}</article>`;
    const page = `<main>${part(`<h1>Ferries</h1>${days(1, 4)}`)}${part(`<h2>What it costs</h2>${days(4, 6)}`)}${part(`<h2><a href="/other">Another ferry</a></h2>${days(6, 8)}`)}</main>`;
    expect(bodyOf(page)).toEqual([1, 2, 3].map(day).concat('## What it costs', [4, 5].map(day)));
  });

  test('posts that are quoted stay with their signature, wherever they stand', () => {
    const quote =
      '<div class="social-embed"><blockquote><p>See you all on the water in April.</p>— Boat Club (@boats) <a href="https://twitter.com/boats/status/1">November 19, 2019</a></blockquote></div>';
    const quoted =
      '> See you all on the water in April.\n>\n> — Boat Club (@boats) [November 19, 2019](https://twitter.com/boats/status/1)';
    expect(bodyOf(`<article><h1>Ferries</h1>${quote}${days(1, 5)}${quote}</article>`).join('\n\n')).toBe(
      [quoted, ...expected, quoted].join('\n\n'),
    );
  });
});

test('who is quoted stays under the quotation', () => {
  const quote =
    '<blockquote><p>It goes.</p><footer>— The mayor, <cite>on Monday</cite></footer></blockquote>';
  expect(
    bodyOf(`<article><h1>Ferries</h1>${days(1, 3)}${quote}${days(3, 5)}</article>`).join('\n\n'),
  ).toContain('> It goes.\n>\n> — The mayor, *on Monday*');
});

test('a search result in one paragraph is refused as a list of links', () => {
  const results = ['river', 'hill', 'vale', 'radio']
    .map(
      (name) =>
        `<a href="https://${name}.example/1">The old ferry of the lake stays for a winter</a> <font>${name} post</font>`,
    )
    .join('<br>');
  const text = `<div><b>The old ferry stays</b><br>${day(1)} ${day(2)} The rest of it is to be <b>...</b><br>${results}<br><a href="https://list.example/all">all 214 news articles »</a></div>`;
  const reading = readInput({ name: 'a.md', bytes: Buffer.from(text), address: null, charset: null });
  const refused = reading.articles?.map(
    (article) => importArticle(article, { given: {}, short: false, sections: {} }).refused,
  );
  expect(refused).toEqual([expect.stringMatching(/^It is a list of links, not an article: \d of its lines/)]);
});

test('a page of beginnings that are cut off is refused, and an article that ends in dots is none', () => {
  const refusedOf = (text: string): (string | null)[] | undefined =>
    readInput({ name: 'a.md', bytes: Buffer.from(text), address: null, charset: null }).articles?.map(
      (article) => importArticle(article, { given: {}, short: false, sections: {} }).refused,
    );
  const beginning = (number: number): string =>
    `<h3><a href="/post/${number}">What the council said on day ${number}</a></h3><p>${day(number).slice(0, -1)} […]</p>`;
  expect(refusedOf([1, 2, 3, 4].map(beginning).join('\n'))).toEqual([
    expect.stringContaining('a list of links'),
  ]);
  expect(refusedOf(`${days(1, 5)}<p>${day(6).slice(0, -1)}…</p>${beginning(7)}`)).toEqual([null]);
});

test('a passage that opens on demand keeps its heading', () => {
  const toggle = `<div class="x-toggle-card"><div class="x-toggle-heading"><h4>Who pays the crew?</h4><button></button></div><div class="x-toggle-content"><p>${day(9)}</p></div></div>`;
  const text = `<!doctype html><html><body><article><h1>The ferry</h1>${days(1, 5)}${toggle}${days(6, 8)}</article></body></html>`;
  const reading = readInput({ name: 'a.html', bytes: Buffer.from(text), address: null, charset: null });
  expect(reading.articles?.[0]?.text).toContain('Who pays the crew?');
});
