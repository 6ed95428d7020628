import { expect, test } from 'vitest';
import { markHidden } from '../../../src/import/page/hidden-by-style.ts';
import { parsePage } from '../../../src/import/page/parse-page.ts';
import { readHtml } from '../../../src/import/readers/html.ts';

/** The ids of what is hidden in a page with this style. */
function hiddenBy(style: string, body = '<p id="a" class="note x">A</p><p id="b" class="x">B</p>'): string[] {
  const document = parsePage(`<html><head><style>${style}</style></head><body>${body}</body></html>`);
  markHidden(document);
  return [...document.querySelectorAll('[hidden]')].map(({ id }) => id);
}

test.each([
  ['.note{display:none}', ['a']],
  ['p.note { color: red; display : none !important }', ['a']],
  ['h1, .x { visibility: hidden; }', ['a', 'b']],
  ['#b{display:none}', ['b']],
  ['/* .note{display:block} */ .note{display:none}', ['a']],
  ['@import url(a.css); @media print { .x { display: none } .y{} } .note{display:none}', ['a']],
  ['@keyframes k { from { visibility: hidden } } .x { color: red }', []],
  ['@media print { .note { display: none } }', []],
  ['.note{display:none} .note{display:block}', []],
  ['.js .note{display:none}', []],
  ['body{visibility:hidden}', []],
  ['.note{display:none', ['a']],
  ['}} .note{display:none}', ['a']],
])('%s hides %j', (style, ids) => {
  expect(hiddenBy(style)).toEqual(ids);
});

test('what holds in print alone hides nothing', () => {
  const document = parsePage(
    '<html><head><style media="print">p{}.x{display:none}</style></head><body><p class="x"></body></html>',
  );
  markHidden(document);
  expect(document.querySelector('[hidden]')).toBeNull();
});

test('an answer behind its question is not hidden', () => {
  const body =
    '<button aria-controls="a">?</button><p id="a" class="x">A</p><p id="b" class="accordion-body x">B</p>';
  expect(hiddenBy('.x{display:none}', body)).toEqual([]);
});

test('what a page hides by its style is no part of the article, and is accounted for', () => {
  const prose =
    'The council met on Tuesday and spoke for an hour of the bridge, of its paint and of its price. ';
  const note = 'Internal note to desk: the nephew is called by a name that is not for publication.';
  const { articles } = readHtml(
    `<!doctype html><html><head><title>A bridge</title><style>.is-hidden{display:none}</style></head><body><article>
      <h1>A bridge</h1><p>${prose.repeat(4)}</p><p class="is-hidden">${note}</p><p>${prose.repeat(4)}</p></article></body></html>`,
    'page.html',
    null,
  );
  expect(articles?.[0]?.text).toContain('spoke for an hour');
  expect(articles?.[0]?.text).not.toContain('nephew');
  expect(articles?.[0]?.removed.map(({ text }) => text).join(' ')).toContain(note);
});
