import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importArticle } from '../../src/import/import-article.ts';
import { readInput } from '../../src/import/readers/choose.ts';
import { imported, importedAll, prose } from './importing.ts';

const page = readFileSync('tests/fixtures/pages/keeps-lists-and-standfirst-drops-boxes.html', 'utf8');

test('of a page the article comes in whole, and nothing else', () => {
  const { body, metadata } = imported(page);
  expect(body.split('\n\n').map((block) => block.slice(0, 24))).toEqual([
    'Réuni jeudi soir, le con',
    'Le conseil du district d',
    'Ses membres ont entendu ',
    '## Un tiers du coût',
    'Après quatre heures, ils',
    '- Quatre traversées par ',
    '> « Nous ne pouvons pas ',
    'Court.',
    '[Le bac à quai, mardi. P',
    'La décision prendra effe',
  ]);
  expect(metadata).toMatchObject({
    title: { value: 'Le bac du lac naviguera tout l’hiver' },
    lang: { value: 'fr' },
    published: { value: '2023-02-28' },
    authors: { value: ['Jeanne Dupont'] },
    'source.publisher': { value: 'Le Courrier du lac' },
    'source.url': { value: 'https://courrier.example.org/2023/02/28/bac-du-lac' },
  });
});

test('every visible word of a page is in the file or in the account', () => {
  const { file, removed } = imported(page);
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = new Set(words(`${file.text} ${removed.map(({ text }) => text).join(' ')}`));
  const shown = words(page.replace(/<head>[\s\S]*<\/head>/, '').replace(/<[^>]*>/g, ' '));
  expect(shown.filter((word) => !told.has(word))).toEqual([]);
});

test('what nobody says stays unknown', () => {
  const { metadata, file } = imported(
    `<html><body><h1>Ferry</h1>${prose.map((text) => `<p>${text}</p>`).join('')}${prose.map((text) => `<p>${text} Again.</p>`).join('')}</body></html>`,
  );
  expect(metadata.published?.value).toBeNull();
  expect(metadata.authors?.value).toBeNull();
  expect(metadata['source.publisher']?.value).toBeNull();
  expect(metadata['source.url']?.value).toBeNull();
  expect(file.missing).toEqual(expect.arrayContaining(['published', 'section']));
});

const paragraphs = prose.map((text) => `<p>${text}</p>`).join('');
const escaped = paragraphs.replaceAll('<', '&lt;');
test.each([
  [
    'RSS',
    `<rss version="2.0"><channel><title>Lake Post</title><language>en-gb</language><item><title>Ferry</title><link>https://lake.example.org/a?utm_source=rss</link><pubDate>Wed, 31 Jan 2018 07:26:05 GMT</pubDate><description>${escaped}</description></item></channel></rss>`,
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Lake Post</title><entry><title>Ferry</title><link href="https://lake.example.org/a"/><published>2018-01-31T07:26:05Z</published><content type="html">${escaped}</content></entry></feed>`,
  ],
  [
    'RDF',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Lake Post</title><dc:language>en-GB</dc:language></channel><item rdf:about="y"><title>Ferry</title><link>https://lake.example.org/a</link><dc:date>2018-01-31T07:26:05Z</dc:date><description>${escaped}</description></item></rdf:RDF>`,
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Lake Post',
      language: 'en-GB',
      items: [
        {
          id: '1',
          url: 'https://lake.example.org/a',
          title: 'Ferry',
          date_published: '2018-01-31T07:26:05Z',
          content_html: paragraphs,
        },
      ],
    }),
  ],
])('an item of %s becomes an article', (_, feed) => {
  const [article] = importedAll(feed);
  expect(article?.body).toBe(prose.join('\n\n'));
  expect(article?.metadata).toMatchObject({
    title: { value: 'Ferry' },
    lang: { value: 'en-GB' },
    published: { value: '2018-01-31T07:26:05Z' },
    'source.publisher': { value: 'Lake Post' },
    'source.url': { value: 'https://lake.example.org/a' },
  });
});

test('the posts of a WordPress export come in, its pages and attachments do not', () => {
  const item = (type: string, id: number): string =>
    `<item><title>Ferry &amp; lake ${id}</title><link>https://blog.example.org/${id}/</link><dc:creator>jd</dc:creator><content:encoded><![CDATA[<!-- wp:paragraph -->${paragraphs}<!-- /wp:paragraph -->]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2018-01-31 07:26:05</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type><wp:postmeta><wp:meta_key>syndication_permalink</wp:meta_key><wp:meta_value><![CDATA[https://lake.example.org/${id}]]></wp:meta_value></wp:postmeta></item>`;
  const wxr = `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Blog</title><language>en</language><wp:wxr_version>1.2</wp:wxr_version><wp:author><wp:author_login>jd</wp:author_login><wp:author_display_name>Jane Doe</wp:author_display_name></wp:author>${item('post', 1)}${item('page', 2)}${item('attachment', 3)}${item('post', 4)}</channel></rss>`;
  const articles = importedAll(wxr);
  expect(articles.map(({ metadata }) => metadata.title?.value)).toEqual(['Ferry & lake 1', 'Ferry & lake 4']);
  expect(articles[0]?.body).toBe(prose.join('\n\n'));
  expect(articles[0]?.metadata['source.url']?.value).toBe('https://lake.example.org/1');
  expect(articles[0]?.metadata.authors?.value).toEqual(['Jane Doe']);
});

const standfirst = 'The “old” ferry will run all winter – the district has decided.';
const repeated = 'The "old" ferry will run all winter - the  district has decided';
const pageWith = (first: string, rest = paragraphs): string =>
  `<html lang="en"><head><meta property="og:description" content="${standfirst.replaceAll('"', '&quot;')}"></head><body><article><h1>Ferry</h1>${first}${rest}</article></body></html>`;
const repetitions = (html: string): string[] =>
  imported(html)
    .removed.filter(({ rule }) => rule === 'repeated-description')
    .map(({ text }) => text);

test('a standfirst that the body repeats is taken out of the body, and accounted for', () => {
  const { body, metadata } = imported(pageWith(`<p>${repeated}</p>`));
  expect(metadata.description?.value).toBe(standfirst);
  expect(body).toBe(prose.join('\n\n'));
  expect(repetitions(pageWith(`<p>${repeated}</p>`))).toEqual([repeated]);
});

test.each([
  ['with more words', `<p>${repeated} It did so on Thursday.</p>`, paragraphs],
  ['further below', '', `${paragraphs}<p>${repeated}</p>`],
  ['with a link', `<p><a href="https://x.org/a">${repeated}</a></p>`, paragraphs],
])('a standfirst that stands in the body %s stays there', (_, first, rest) => {
  expect(repetitions(pageWith(first, rest))).toEqual([]);
  expect(imported(pageWith(first, rest)).body).toContain('winter');
});

test('what is an article with its standfirst is one without the copy of it', () => {
  const html = pageWith(
    `<p>${repeated}</p>`,
    `<p>${prose[0]}</p><p>${prose[1]}</p><p>The crew, who had waited outside, cheered.</p>`,
  );
  const { articles } = readInput({
    name: 'a',
    bytes: Buffer.from(html),
    address: null,
    charset: null,
  }) as Read;
  const outcome = articles.map((one) => importArticle(one, { given: {}, short: false, sections: {} }));
  expect(outcome.map(({ refused }) => refused)).toEqual([null]);
  expect(outcome[0]?.body).toBe(`${prose[0]}\n\n${prose[1]}\n\nThe crew, who had waited outside, cheered.`);
});

test('a standfirst that is the whole text stays', () => {
  const extra = `<excerpt:encoded><![CDATA[${standfirst}]]></excerpt:encoded>`;
  const post = wpExport([{ extra }]).replace(paragraphs, `<p>${repeated}</p>`);
  expect(imported(post).body).toContain('the district has decided');
  const longer = wpExport([{ extra }]).replace(paragraphs, `<p>${repeated}</p>${paragraphs}`);
  expect(imported(longer).body).toBe(prose.join('\n\n'));
});

const sections = { monde: ['Monde', 'World'], economie: ['Économie'] };
const category = (name: string, domain = 'category'): string =>
  `<category domain="${domain}" nicename="x"><![CDATA[${name}]]></category>`;
const wpExport = (posts: { status?: string; extra?: string }[]): string =>
  `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Blog</title><language>fr</language><wp:wxr_version>1.2</wp:wxr_version>${posts
    .map(
      ({ status = 'publish', extra = '' }, id) =>
        `<item><title>Ferry ${id}</title><link>https://blog.example.org/${id}/</link><content:encoded><![CDATA[${paragraphs}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2018-01-31 07:26:05</wp:post_date_gmt><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type>${extra}</item>`,
    )
    .join('')}</channel></rss>`;

test.each([
  ['categories and tags are topics', ['Lacs'], ['bac'], null, ['Lacs', 'bac']],
  ['a category of a section’s name is the section', ['Lacs', 'WORLD'], ['bac'], 'monde', ['Lacs', 'bac']],
  ['accents do not matter', ['Economie'], [], 'economie', null],
  ['the first of two sections is the section', ['Monde', 'Économie'], [], 'monde', ['Économie']],
  ['a tag stays a topic', [], ['Monde'], null, ['Monde']],
  ['no category is no topic', ['Uncategorized', 'Non classé'], [], null, null],
  ['what is a category and a tag is one topic', ['Bac'], ['bac', 'lac'], null, ['bac', 'lac']],
])('of a WordPress post, %s', (_, categories, tags, section, topics) => {
  const extra = [
    ...categories.map((name) => category(name)),
    ...tags.map((name) => category(name, 'post_tag')),
  ];
  const [article] = importedAll(wpExport([{ extra: extra.join('') }]), 'a.xml', {}, sections);
  expect(article?.metadata.section?.value).toBe(section);
  expect(article?.metadata.topics?.value).toEqual(topics);
});

test.each([
  [
    'RSS',
    `<rss version="2.0"><channel><title>Lake Post</title><item><title>Ferry</title><description>${escaped}</description><category>Lacs</category><category>économie</category></item></channel></rss>`,
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lake Post</title><entry><title>Ferry</title><content type="html">${escaped}</content><category term="Lacs"/><category term="eco" label="Economie"/></entry></feed>`,
  ],
])('a category of %s that goes by a section’s name is the section', (_, feed) => {
  const [article] = importedAll(feed, 'a.xml', {}, sections);
  expect(article?.metadata.section?.value).toBe('economie');
  expect(article?.metadata.topics?.value).toEqual(['Lacs']);
});

test('the section of the command line comes before a category', () => {
  const post = wpExport([{ extra: category('Monde') }]);
  const [article] = importedAll(post, 'a.xml', { section: 'economie' }, sections);
  expect(article?.metadata).toMatchObject({ section: { value: 'economie' }, topics: { value: ['Monde'] } });
});

test.each([
  [{ status: 'draft' }, 'status “draft”'],
  [{ status: 'pending' }, 'status “pending”'],
  [{ status: 'private' }, 'status “private”'],
  [{ status: 'future' }, 'status “future”'],
  [{ extra: '<wp:post_password><![CDATA[secret]]></wp:post_password>' }, 'behind a password'],
  [{}, null],
])('a WordPress post that is %o stays as hidden as it was', (post, told) => {
  const [article] = importedAll(wpExport([post]), 'a.xml', { section: 'monde' });
  expect(article?.file.missing).toEqual([]);
  expect(article?.file.text.includes('\ndraft: true\n')).toBe(told !== null);
  expect(article?.messages.find(({ rule }) => rule === 'not-public')?.text ?? '').toContain(told ?? '');
});

test('what lies in the trash of WordPress is skipped, and so said', () => {
  const bytes = Buffer.from(
    wpExport([{ status: 'trash' }, {}, { status: 'auto-draft' }]).replace(
      '</channel>',
      '<item><wp:post_type>page</wp:post_type></item></channel>',
    ),
  );
  const { articles, skipped } = readInput({ name: 'a.xml', bytes, address: null, charset: null }) as Read;
  expect(articles.map(({ input }) => input)).toEqual(['a.xml#1']);
  expect(skipped).toEqual([
    { input: 'a.xml#0', why: 'It was thrown away in WordPress: “Ferry 0”.' },
    { input: 'a.xml#2', why: 'It was begun and never saved in WordPress: “Ferry 2”.' },
    { input: 'a.xml', why: 'Only posts come in; the export also holds 1 × page.', count: 1 },
  ]);
});
type Read = Extract<ReturnType<typeof readInput>, { refused?: never }>;
