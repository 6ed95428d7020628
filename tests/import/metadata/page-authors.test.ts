import { expect, test } from 'vitest';
import { imported, prose } from '../importing.ts';

const text = prose.map((words) => `<p>${words}</p>`).join('');
const ld = (thing: unknown): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const article = (author: unknown): string =>
  ld({ '@type': 'NewsArticle', headline: 'The ferry stays', author });

/** The authors of a page with this in its head, under its headline, and behind its text. */
function authors(head: string, byline = '', end = ''): unknown {
  const page = `<!doctype html><html lang="en"><head><title>The ferry stays</title><meta property="og:site_name" content="Lake Post">${head}</head><body><nav><a href="/">Lake Post</a></nav><main><article><h1>The ferry stays</h1>${byline}<div class="text">${text}</div>${end}</article></main></body></html>`;
  return imported(page).metadata.authors?.value ?? [];
}

test.each([
  [article({ '@type': 'Person', name: 'Ada Lind' }), ['Ada Lind']],
  [article([{ '@type': 'Person', name: 'Ada Lind' }, { name: 'Jonas Hale' }]), ['Ada Lind', 'Jonas Hale']],
  [article({ '@type': 'Person', name: ['Ada Lind', 'Jonas Hale'] }), ['Ada Lind', 'Jonas Hale']],
  [article('By Ada Lind and Jonas Hale'), ['Ada Lind', 'Jonas Hale']],
  [article(['Ada Lind', 'Jonas Hale']), ['Ada Lind', 'Jonas Hale']],
  [article({ name: 'Ada Lind, Political Editor' }), ['Ada Lind']],
  [article({ '@type': 'Organization', name: 'AFP' }), ['AFP']],
  [article({ '@type': 'Organization', name: 'Reuters Staff' }), ['Reuters']],
  [
    ld({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'The ferry stays', author: { '@id': '#p' } },
        { '@type': 'Person', '@id': '#p', name: 'Ada Lind' },
      ],
    }),
    ['Ada Lind'],
  ],
  [
    ld({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'The ferry stays', author: [{ '@id': '#p' }, { '@id': '#q' }] },
        { '@type': 'Person', '@id': '#p', name: 'Ada Lind' },
        { '@type': 'Person', '@id': '#q', name: 'Jonas Hale' },
      ],
    }),
    ['Ada Lind', 'Jonas Hale'],
  ],
  ['<meta name="author" content="Ada Lind">', ['Ada Lind']],
  ['<meta property="article:author" content="Ada Lind">', ['Ada Lind']],
  ['<meta name="parsely-author" content="Ada Lind">', ['Ada Lind']],
  ['<meta name="sailthru.author" content="Ada Lind, Jonas Hale">', ['Ada Lind', 'Jonas Hale']],
  ['<meta name="DC.creator" content="Lind, Ada">', ['Ada Lind']],
  ['<meta name="citation_author" content="Lind, Ada; Hale, Jonas">', ['Ada Lind', 'Jonas Hale']],
  ['<meta name="byl" content="By Ada Lind">', ['Ada Lind']],
  [
    '<meta property="article:author" content="https://www.facebook.com/adalind"><meta name="author" content="Ada Lind">',
    ['Ada Lind'],
  ],
  ['<meta property="article:author" content="admin"><meta name="author" content="Ada Lind">', ['Ada Lind']],
])('the head names the authors: %s', (head, named) => {
  expect(authors(head)).toEqual(named);
});

test.each([
  ['<p>By Ada Lind</p>', ['Ada Lind']],
  ['<p>By ADA LIND</p>', ['ADA LIND']],
  ['<p>By Ada Lind and Jonas Hale</p>', ['Ada Lind', 'Jonas Hale']],
  ['<p>By Ada Lind, Jonas Hale and Mirela Aston</p>', ['Ada Lind', 'Jonas Hale', 'Mirela Aston']],
  ['<p>By Ada Lind, Staff Writer</p>', ['Ada Lind']],
  ['<p>By Ada Lind | Lake Post</p>', ['Ada Lind']],
  ['<p>By Ada Lind, The Ledger</p>', ['Ada Lind']],
  ['<p>By Ada Lind with agencies</p>', ['Ada Lind']],
  ['<p>By Ada Lind in Rome</p>', ['Ada Lind']],
  ['<p>By Ada Lind Published 3 May 2017</p>', ['Ada Lind']],
  ['<p>Posted on March 3, 2014 by Ada Lind in News</p>', ['Ada Lind']],
  ['<p>3 May 2017 | By Ada Lind</p>', ['Ada Lind']],
  ['<p>Story by Ada Lind · Photos by Jonas Hale</p>', ['Ada Lind']],
  ['<p>Text: Anna Müller</p>', ['Anna Müller']],
  ['<p>Von Anna Müller</p>', ['Anna Müller']],
  ['<p>Von Anna Müller und Jens Okonjo, Berlin</p>', ['Anna Müller', 'Jens Okonjo']],
  ['<p>Ein Beitrag von Anna von der Heide</p>', ['Anna von der Heide']],
  ['<p>Geschrieben von Sven am 12. März 2014</p>', ['Sven']],
  ['<p>Autorin: Anna Müller</p>', ['Anna Müller']],
  ['<p>12.03.2014, von Anna Müller</p>', ['Anna Müller']],
  ['<p>Veröffentlicht am 12. März 2014 von Anna Müller</p>', ['Anna Müller']],
  ['<p>Par Marie Dupont</p>', ['Marie Dupont']],
  ['<p>Par Marie Dupont, correspondante à Rome</p>', ['Marie Dupont']],
  ['<p>Par Marie Dupont (à Rome)</p>', ['Marie Dupont']],
  [
    '<p>Par Marie Dupont, Paul Le Goff et Anne de La Tour</p>',
    ['Marie Dupont', 'Paul Le Goff', 'Anne de La Tour'],
  ],
  ['<p>Publié le 3 mai 2017 à 8h00 par Marie Dupont</p>', ['Marie Dupont']],
  ['<p>Propos recueillis par Marie Dupont</p>', ['Marie Dupont']],
  ['<p>Par <b>AFP</b></p>', ['AFP']],
  ['<p>Por Lucía Ferrer y Andrés Montiel</p>', ['Lucía Ferrer', 'Andrés Montiel']],
  ['<p>di Mario Rossi</p>', ['Mario Rossi']],
  ['<p>Door Jan de Vries</p>', ['Jan de Vries']],
  ['<p>Автор: Анна Ветрова</p>', ['Анна Ветрова']],
  ['<p>بقلم: سامي الحداد</p>', ['سامي الحداد']],
  ['<p>记者：陈砚秋</p>', ['陈砚秋']],
  ['<div>Par</div><div><a href="/a">Marie Dupont</a></div>', ['Marie Dupont']],
  ['<span class="by">by</span> <a rel="author" href="/author/ada">Ada Lind</a>', ['Ada Lind']],
  ['<a rel="author" href="/author/ada">View all posts by Ada Lind</a>', ['Ada Lind']],
  ['<span class="author vcard"><a class="url fn n" href="/author/sven">Sven</a></span>', ['Sven']],
  ['<span class="byline">By <span class="author">Ada Lind</span></span>', ['Ada Lind']],
  ['<div class="c-byline">Ada Lind</div>', ['Ada Lind']],
  ['<div class="article__byline-name">Ada Lind</div>', ['Ada Lind']],
  ['<div class="postAuthor">Ada Lind</div>', ['Ada Lind']],
  ['<p class="auteur">Marie Dupont</p>', ['Marie Dupont']],
  [
    '<ul class="authors"><li class="author">Ada Lind</li><li class="author">Jonas Hale</li></ul>',
    ['Ada Lind', 'Jonas Hale'],
  ],
  [
    '<div itemprop="author" itemscope><img alt="Portrait of somebody"><span itemprop="name">Ada Lind</span></div>',
    ['Ada Lind'],
  ],
  ['<span itemprop="author" itemscope><meta itemprop="name" content="Ada Lind"></span>', ['Ada Lind']],
  ['<span property="schema:author">Ada Lind</span>', ['Ada Lind']],
])('the byline under the headline names the authors: %s', (byline, named) => {
  expect(authors('', byline)).toEqual(named);
});

test.each([
  ['<p>Text: Anna Müller</p>', ['Anna Müller']],
  ['<p>Von Anna Müller</p>', ['Anna Müller']],
  [
    '<div class="author-box"><a rel="author" href="/author/ada">Ada Lind</a><p>She writes about boats.</p></div>',
    ['Ada Lind'],
  ],
])('the signature under the text names the author: %s', (end, named) => {
  expect(authors('', '', end)).toEqual(named);
});

test.each([
  ['the site', '<meta name="author" content="Lake Post">', ''],
  ['an account', article({ name: 'admin' }), '<p class="author">admin</p>'],
  ['the editors', article('Editorial Team'), '<p>By Staff</p>'],
  [
    'an address',
    '<meta name="author" content="https://lake.example/ada">',
    '<p class="author">ada@lake.example</p>',
  ],
  ['an organisation', '<meta name="author" content="Universität Lionvers">', ''],
  ['a section', '', '<p class="byline">Opinion</p>'],
  ['a picture’s credit', '', '<p>Photo by Jonas Hale</p>'],
  ['a name in a sentence', '', '<p>The letter was written by the Lake Council, and answered in March.</p>'],
  [
    'a comment',
    '',
    '<div class="comments"><p class="author">Jonas Hale</p><p>Well said, by all means!</p></div>',
  ],
  ['a related story', '', '<div class="related-posts"><a rel="author">Jonas Hale</a></div>'],
  ['a time', '', '<p>By 3 May 2017</p>'],
])('%s is no author', (_, head, byline) => {
  expect(authors(head, byline)).toEqual([]);
});

test('the theme’s credit in the footer is no author', () => {
  const page = `<!doctype html><html lang="en"><title>The ferry stays</title><body><article><h1>The ferry stays</h1>${text}</article><footer>Theme by <a rel="author" href="https://themes.example">Press Painter</a></footer></body></html>`;
  expect(imported(page).metadata.authors?.value).toBeNull();
});

test('a name that the page shows nowhere gives way to its byline', () => {
  expect(authors('<meta name="author" content="Otto Webb">', '<p>By Ada Lind</p>')).toEqual(['Ada Lind']);
  expect(authors('<meta name="author" content="Ada Lind">', '<p>By Ada Lind</p>')).toEqual(['Ada Lind']);
});

test('a name in capitals is written as the page writes it elsewhere', () => {
  expect(authors(article('ADA LIND'), '<p class="byline">By Ada Lind</p>')).toEqual(['Ada Lind']);
  expect(authors(article('ADA LIND'))).toEqual(['ADA LIND']);
});
