import { sourcesOf } from '../../src/pictures/picture-markup.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withAbsoluteUrls } from '../../src/markdown/absolute-urls.ts';
import { render } from './render-with.ts';

const image = imageOf('a.jpg');

test.each([
  [
    'a figure holds no figure',
    '<figure><p><img src="a.jpg" alt="Un pont"></p></figure>',
    `<figure>${image}</figure>`,
  ],
  ['an image alone is a figure', '![Un pont](./a.jpg)', `<figure>${image}</figure>`],
  [
    'its title is the caption, set as the text is',
    '![Un pont](./a.jpg "Quoi ?")',
    `<figure>${image}<figcaption>Quoi\u202F?</figcaption></figure>`,
  ],
  [
    'two images alone are two figures',
    '![Un pont](./a.jpg)\n![Un pont](./a.jpg)',
    `<figure>${image}</figure><figure>${image}</figure>`,
  ],
  [
    'a linked image alone is a figure',
    '[![Un pont](./a.jpg)](https://a.example/)',
    `<figure><a href="https://a.example/" rel="external">${image}</a></figure>`,
  ],
  ['an image in a sentence stays in it', 'Voir ![Un pont](./a.jpg).', `<p>Voir ${image}.</p>`],
  [
    'a figure written in HTML gets its size',
    '<figure><img src="a.jpg" alt="Un pont"></figure>',
    `<figure>${image}</figure>`,
  ],
  [
    'a remote image is a link',
    'Voir ![Un pont](https://a.example/a.jpg).',
    '<p>Voir <a href="https://a.example/a.jpg" rel="external">Un pont</a>.</p>',
  ],
  [
    'a remote image without words is a link with its file name',
    '![](https://a.example/b/c%20d.jpg?e)',
    '<p><a href="https://a.example/b/c%20d.jpg?e" rel="external">c d.jpg</a></p>',
  ],
  [
    'a remote image in a link is its words',
    '[![Un pont](//a.example/a.jpg)](https://a.example/)',
    '<p><a href="https://a.example/" rel="external">Un pont</a></p>',
  ],
  ['a name with blanks is an image', '![Un pont](a b.jpg)', `<figure>${imageOf('a b.jpg')}</figure>`],
  [
    'a name with blanks and brackets in a sentence is an image with its title',
    'Voir ![Un pont](./vieux pont (2).JPG "Le pont").',
    `<p>Voir ${imageOf('vieux pont (2).JPG', 'Un pont', ' title="Le pont"')}.</p>`,
  ],
  [
    'two names with blanks in one line are two images',
    '![Un](a b.jpg) ![Deux](c d.png)',
    `<figure>${imageOf('a b.jpg', 'Un')}</figure>` + `<figure>${imageOf('c d.png', 'Deux')}</figure>`,
  ],
  ['escaped marks of an image are text', '\\![Un pont](a b.jpg)', '<p>![Un pont](a b.jpg)</p>'],
  ['marks of an image in code are code', '`![Un pont](a b.jpg)`', '<p><code>![Un pont](a b.jpg)</code></p>'],
  ['a missing image is its words', '![Un pont](missing.jpg)', '<p>Un pont</p>'],
  [
    'a link that leaves is marked',
    '[a](https://a.example/)',
    '<p><a href="https://a.example/" rel="external">a</a></p>',
  ],
  [
    'a link without a scheme gets one',
    '[a](//a.example/)',
    '<p><a href="https://a.example/" rel="external">a</a></p>',
  ],
  ['a link inside gets its address', '[a](/articles/é/)', '<p><a href="/base/articles/é/">a</a></p>'],
  ['a broken link keeps its words', '[*a* b](./broken.md)', '<p><em>a</em> b</p>'],
  ['a mail address stays', '[a](mailto:a@b.example)', '<p><a href="mailto:a@b.example">a</a></p>'],
  ['a bare address is text', 'https://a.example/', '<p>https://a.example/</p>'],
  [
    'a fragment is kept',
    '[a](#un-pont)\n\n## Un pont',
    '<p><a href="#un-pont">a</a></p>\n<h2 id="un-pont">Un pont</h2>',
  ],
  [
    'a fragment with accents is kept',
    '[a](#été)\n\n## Été',
    '<p><a href="#%C3%A9t%C3%A9">a</a></p>\n<h2 id="été">Été</h2>',
  ],
  ['a broken fragment keeps its words', '[a](#rien)', '<p>a</p>'],
  [
    'a mark in HTML can be linked to',
    '[a](#x)\n\n<p id="x">b</p>',
    '<p><a href="#x">a</a></p>\n<p id="x">b</p>',
  ],
  ['a heading is never h1', '# a\n\n## b', '<h2 id="a">a</h2>\n<h3 id="b">b</h3>'],
  [
    'no level is skipped',
    '## a\n\n#### b\n\n### c',
    '<h2 id="a">a</h2>\n<h3 id="b">b</h3>\n<h3 id="c">c</h3>',
  ],
  ['equal headings have ids of their own', '## a\n\n## a', '<h2 id="a">a</h2>\n<h2 id="a-1">a</h2>'],
  ['a heading takes no id of the page', '## Page 2', '<h2 id="section-page-2">Page 2</h2>'],
  ['a heading without letters has an id', '## !?', '<h2 id="section">!?</h2>'],
  [
    'punctuation makes no id',
    '## L’État : « oui »',
    '<h2 id="l-état-oui">L’État\u00A0: «\u00A0oui\u00A0»</h2>',
  ],
  [
    'a bare address is text where a text has marks of GFM too',
    'www.a.example, a@b.example ou https://a.example/ ~~c~~',
    '<p>www.a.example, a@b.example ou https://a.example/ <del>c</del></p>',
  ],
  [
    'a box of a task list is text',
    '- [x] ~~a~~\n- [ ] [b](https://a.example/)',
    '<ul>\n<li>[x] <del>a</del></li>\n<li>[ ] <a href="https://a.example/" rel="external">b</a></li>\n</ul>',
  ],
  [
    'a footnote behind a bare address is one',
    'https://a.example/b?c&amp;d[^1]\n\n[^1]: Oui',
    expect.stringContaining('<p>https://a.example/b?c&#x26;d<sup>') as string,
  ],
  ['a character that no page may hold is replaced', 'a\0b', '<p>a�b</p>'],
  ['struck text is struck', '~~a~~ ~b~', '<p><del>a</del> ~b~</p>'],
  [
    'code scrolls by keyboard',
    '```js\na ?\n```',
    '<pre tabindex="0"><code class="language-js">a ?\n</code></pre>',
  ],
  [
    'an allowed element stays',
    '<mark lang="en" dir="ltr">a</mark>',
    '<p><mark lang="en" dir="ltr">a</mark></p>',
  ],
])('%s', (_, markdown, html) => {
  expect(render(markdown).html).toEqual(html);
});

test.each([
  ['« *mot* »', '«\u00A0<em>mot</em>\u00A0»'],
  ['«*mot*»', '«\u00A0<em>mot</em>\u00A0»'],
  ['*mot* !', '<em>mot</em>\u202F!'],
  ['**Note** : oui', '<strong>Note</strong>\u00A0: oui'],
  ['*Quoi* ?!', '<em>Quoi</em>\u202F?!'],
  ['*25* millions', '<em>25</em>\u00A0millions'],
  ["l'*eau*", 'l’<em>eau</em>'],
  ['*oui..*.', '<em>oui…</em>'],
  ['XXI<sup>e</sup> siècle', 'XXI<sup>e</sup>\u00A0siècle'],
  ['*Yahoo*! est', '<em>Yahoo</em>! est'],
  ['[mot](https://a.example/) ?', '<a href="https://a.example/" rel="external">mot</a>\u202F?'],
  ['`a ?` ?', '<code>a ?</code>\u202F?'],
  ['<kbd>a ?</kbd>', '<kbd>a ?</kbd>'],
  ['<samp>a ?</samp>', '<samp>a ?</samp>'],
  ['« <span lang="en">"a" ?</span> »', '«\u00A0<span lang="en">“a” ?</span>\u00A0»'],
  [
    '<span lang="en">a <i lang="fr">b ?</i></span> ?',
    '<span lang="en">a <i lang="fr">b\u202F?</i></span>\u202F?',
  ],
  ['a\n?', 'a\u202F?'],
  ['a  \n« b »', 'a<br>\n«\u00A0b\u00A0»'],
])('typography sees through markup: %s', (markdown, html) => {
  expect(render(markdown).html).toBe(`<p>${html}</p>`);
});

test('the language of a block is its own', () => {
  expect(render('<blockquote lang="en"><p>"Why?" ?</p></blockquote>').html).toContain('“Why?” ?');
  expect(render('"Why?" ?', { lang: 'en' }).html).toBe('<p>“Why?” ?</p>');
  expect(render('"Why?" ?', { lang: 'de' }).html).toBe('<p>"Why?" ?</p>');
});

test('who is quoted is told from what is said', () => {
  expect(render('> It goes.\n>\n> — The mayor').html).toContain('<p class="attribution">—');
  expect(render('> It goes.\n>\n> It stays.').html).not.toContain('class');
  expect(render('> — It goes, said the mayor.').html).not.toContain('class');
});

test('setting the text of nodes keeps each where its markup is', () => {
  const piece = fc.constantFrom(
    'mot',
    '*mot*',
    '« ',
    ' »',
    '«',
    '»',
    ' ?',
    ' ! ',
    '...',
    "l'",
    '**25** ',
    '`a`',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const markdown = `x${pieces.join('')}x`;
      const bare = (html: string): string =>
        html.replace(/\s/gu, '').replaceAll('’', "'").replaceAll('…', '...').replaceAll('&#x27;', "'");
      expect(bare(render(markdown).html)).toBe(bare(render(markdown, { lang: 'xx' }).html));
    }),
    { numRuns: 1000 },
  );
});

test('a rendered text is set: setting its HTML again changes nothing', () => {
  const once = render(
    "« *Oui* » : 25 millions, l'eau... ? *Non*!\n\n> – Bon ; bien – dit-il – et M. Macron",
  ).html;
  expect(render(once).html).toBe(once);
});

test('footnotes speak the language of the article and lead there and back', () => {
  const { html } = render('Un[^a], deux[^a].\n\n[^a]: Oui !');
  expect(html).toContain('<h2 id="footnote-label">Notes</h2>');
  expect(html).toContain('aria-label="Retour à l’appel 1"');
  expect(html).toContain('Oui\u202F!');
  const ids = new Set([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id));
  const targets = [...html.matchAll(/ (?:href="#|aria-describedby=")([^"]*)"/gu)].map(([, id]) => id);
  expect(targets).toHaveLength(6);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
});

test('footnotes lead to themselves whatever ids the text takes', () => {
  const { html, notes } = render('<p id="fn-a">x</p>\n\n## Fnref a\n\nUn[^a].\n\n[^a]: Oui.');
  expect(html).toContain('<li id="fn-a">');
  expect(html.match(/id="fn-a"/gu)).toHaveLength(1);
  expect(html.match(/id="fnref-a"/gu)).toHaveLength(1);
  expect(notes).toMatchObject([{ line: 1, column: 1 }]);
});

test.each([
  ['Oui.\n\n![a](missing.jpg)', 3, 1, 'missing.jpg'],
  ['Oui.\n\n![a](https://a.example/a.jpg)', 3, 1, 'another site'],
  ['Oui ![](a.jpg)', 1, 5, 'no alternative text'],
  ['Oui\noui ![](a b.jpg)', 2, 5, 'no alternative text'],
  ['Oui [a](broken.md)', 1, 5, 'broken.md'],
  ['Oui [a](#rien)', 1, 5, '#rien'],
  ['Oui\n<script>a</script>', 2, 1, '<script>'],
  ['Oui\n\n<div>\n<p onclick="a">b</p></div>', 4, 1, 'onClick'],
  ['[a](javascript:b)', 1, 1, 'javascript:b'],
  ['<p id="page-a">b</p>', 1, 1, 'page-a'],
  ['<p class="a">b</p>', 1, 1, 'className'],
])('%j is noted in its place', (markdown, line, column, text) => {
  const { notes } = render(markdown);
  expect(notes).toMatchObject([{ line, column }]);
  expect(`${notes[0]?.wrong}: ${notes[0]?.remedy}`).toContain(text);
});

test('a clean text has no notes', () => {
  const text =
    '## Titre\n\nUn[^1] [lien](https://a.example/), [un](/autre/).\n\n| a |\n|:-:|\n| b |\n\n[^1]: Oui.';
  expect(render(text).notes).toEqual([]);
});

test.each([
  ['Un *mot*\nde plus.\n\nDeux.', 'Un mot de plus.\n\nDeux.'],
  ['- a\n- b', 'a\n\nb'],
  ['| a | b |\n|---|---|\n| c | d |', 'a\tb\nc\td'],
  ['a  \nb', 'a\nb'],
  ['```\na\n  b\n```', 'a\n  b'],
  ['![Un pont](a.jpg "Légende")\n\nTexte[^1].\n\n[^1]: Note.', 'Légende\n\nTexte.\n\nNotes\n\nNote.'],
  ['a &amp; b <b>c</b>', 'a & b c'],
])('%j reads as plain text', (markdown, text) => {
  expect(render(markdown).text).toBe(text);
});

test.each([
  ['fr', 'L’eau n’est pas là : 1 234,5 litres.', 7],
  ['en', 'It isn’t here.', 3],
  ['ar', 'وصل الوزير يوم الثلاثاء', 4],
  ['ja', '東京に行きました。', 5],
])('words are counted as %s does', (lang, markdown, words) => {
  expect(render(markdown, { lang }).words).toBe(words);
});

test.each([
  ['<p><a href="/a/">b</a></p>', '<p><a href="https://c.example/a/">b</a></p>'],
  ['<p><a href="#a">b</a></p>', '<p><a href="https://c.example/d/#a">b</a></p>'],
  ['<p><a href="https://e.example/">b</a></p>', '<p><a href="https://e.example/">b</a></p>'],
  ['<img src="/a.jpg" alt="b">', '<img src="https://c.example/a.jpg" alt="b">'],
  ['<p>a &#x26; b</p>', '<p>a &#x26; b</p>'],
])('%s is addressed in full', (html, absolute) => {
  expect(withAbsoluteUrls(html, 'https://c.example/d/')).toBe(absolute);
});

test.each(['>'.repeat(20_000), '<div>'.repeat(20_000)])(
  'a text nested too deep is shown as it is written',
  (deep) => {
    const { html, notes } = render(`${deep} a\n\nb <script>c</script>`);
    expect(html).toContain('<p>b &#x3C;script>c&#x3C;/script></p>');
    expect(html).not.toContain('<script');
    expect(notes).toMatchObject([{ line: 1, column: 1 }]);
  },
);

/** A picture in a text, with what browsers choose from. */
function imageOf(name: string, alt = 'Un pont', title = ''): string {
  const sources = sourcesOf({ path: `/img/${name}`, width: 640, height: 480 }, 'text').map(
    ({ type, srcset, sizes }) => `<source type="${type}" srcset="${srcset}" sizes="${sizes}">`,
  );
  const img = `<img src="/img/${name}" alt="${alt}"${title} width="640" height="480" loading="lazy" decoding="async">`;
  return `<picture>${sources.join('')}${img}</picture>`;
}
