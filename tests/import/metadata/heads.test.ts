import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Imported } from '../../../src/import/import-article.ts';
import { imported, importedAll, prose } from '../importing.ts';

const sections = { monde: ['Monde', 'World'], politique: ['Politique', 'Politics'] };
const body = prose.join('\n\n');

/** What an import says of an article, and what of its text is not the prose. */
function said({ metadata, body: text, cleaned, removed }: Imported, whole: string): Record<string, unknown> {
  const value = (key: keyof typeof metadata): unknown => metadata[key]?.value ?? undefined;
  const known = {
    title: value('title'),
    section: value('section'),
    topics: value('topics'),
    authors: value('authors'),
    published: value('published'),
    source: value('source.url'),
    left: text.replace(body, '').trim() || undefined,
    lost:
      cleaned.length + removed.reduce((sum, { start, end }) => sum + end - start, 0) - whole.length ||
      undefined,
  };
  return Object.fromEntries(Object.entries(known).filter(([, one]) => one !== undefined));
}

function pasted(head: string): Record<string, unknown> {
  const whole = `${head}\n\n${body}\n`;
  return said(importedAll(whole, 'a.txt', {}, sections)[0]!, whole);
}

const title = 'The ferry stays until March';

test.each<[string, Record<string, unknown>]>([
  [`https://lake.example/ferry\n\n${title}`, { title, source: 'https://lake.example/ferry' }],
  [`Source: https://lake.example/ferry\n${title}`, { title, source: 'https://lake.example/ferry' }],
  [`14 March 2023\n\n${title}`, { title, published: '2023-03-14' }],
  [`Published: Tuesday, March 14, 2023\n${title}`, { title, published: '2023-03-14' }],
  [`WORLD\n\n${title}`, { title, section: 'monde' }],
  [`Politics\n\n${title}`, { title, section: 'politique' }],
  [`LAKES AND RIVERS\n\n${title}`, { title, topics: ['LAKES AND RIVERS'] }],
  [`World | 14 March 2023\n\n${title}`, { title, section: 'monde', published: '2023-03-14' }],
  [
    `[ad_1]\nhttps://lake.example/ferry\nWORLD\n14 March 2023\n\n${title}\n\nBy Jane Doe`,
    {
      title,
      source: 'https://lake.example/ferry',
      section: 'monde',
      published: '2023-03-14',
      authors: ['Jane Doe'],
    },
  ],
])(
  'above a title stands what the article is filed under, when and where it appeared: %s',
  (head, expected) => {
    expect(pasted(head)).toEqual(expected);
  },
);

test.each([
  ['a word in capitals above a paragraph', 'BREXIT', {}],
  ['a day above a paragraph', '14 March 2023', {}],
  ['a section’s name above a paragraph', 'Politics', {}],
  [
    'a title in capitals on two lines',
    `THE FERRY STAYS\n\nUNTIL MARCH AT LEAST`,
    { left: 'UNTIL MARCH AT LEAST' },
  ],
  [
    'two words above a standfirst',
    'Lake District\n\nThe ferry stays until March.',
    { left: 'The ferry stays until March.' },
  ],
])('%s is the title', (_, head, rest) => {
  const [first] = head.split('\n');
  expect(pasted(head)).toEqual({ title: first, ...rest });
});

test('an address alone above the text is the source, and no title', () => {
  expect(pasted('https://lake.example/ferry')).toEqual({ source: 'https://lake.example/ferry' });
});

function titled(text: string, extra = ''): Record<string, unknown> {
  const whole = `---\npost_title: ${JSON.stringify(text)}\n${extra}---\n\n${body}\n`;
  return said(importedAll(whole, 'a.md', {}, sections)[0]!, whole);
}

test.each<[string, string, Record<string, unknown>]>([
  [`Politics|${title}`, '', { title, section: 'politique' }],
  [`World | ${title}`, '', { title, section: 'monde' }],
  [`Ferries|${title}`, 'tags: [ferries]\n', { title, topics: ['Ferries', 'ferries'] }],
  ['Game|Life Podcast', '', { title: 'Game|Life Podcast' }],
  [`Ferries|${title}`, '', { title: `Ferries|${title}` }],
])('before a bar stands a section only where something says that it is one: %s', (text, extra, expected) => {
  expect(titled(text, extra)).toMatchObject(
    expected['topics'] ? { title, topics: [expect.stringMatching(/ferries/i)] } : expected,
  );
});

function scraped(html: string): Record<string, unknown> {
  const paragraphs = prose.map((text) => `<p>${text}</p>`);
  const whole = `---\npost_title: ${title}\n---\n${html.replace('TEXT', paragraphs.join('\n'))}\n`;
  return said(imported(whole, 'a.md'), whole);
}

test.each<[string, Record<string, unknown>]>([
  ['<p>Photo</p><p>By Ada Lind January 12 at 2:35 PM</p>TEXT', { title, authors: ['Ada Lind'] }],
  [
    '[ad_1]<br><p>By Ada Lind, Jan. 12, 2016</p><p>Last Updated Jan 13, 2016 4:05 PM EST</p>TEXT<br>[ad_2]',
    { title, authors: ['Ada Lind'], published: '2016-01-12' },
  ],
  [
    '<p>Par Jeanne Martin le 12 mars 2016</p>TEXT',
    { title, authors: ['Jeanne Martin'], published: '2016-03-12' },
  ],
  ['TEXT<p>&nbsp;</p><p>Video</p>', { title }],
  [
    'TEXT<p>Send a Letter to the Editor</p><ul><li>Join the Conversation:<p><a href="https://www.facebook.com/lake">facebook</a></p></li></ul>',
    { title },
  ],
  ['TEXT<p>Published 34 minutes ago</p>', { title }],
  ['TEXT<p>Publié il y a 3 heures</p>', { title }],
  ['<p>Skip Article Header. Skip to: Start of Article.</p>TEXT', { title }],
  ['TEXT<p>Read or Share this story: http://lkpp.example/1VoKJ6I</p>', { title }],
])('what a site sets around a scraped text goes: %s', (html, expected) => {
  expect(scraped(html)).toEqual(expected);
});

test.each([
  '<p>By January the ferry had made 12 trips</p>TEXT',
  `<p>${prose[0]}</p><p>Video</p>TEXT`,
  'TEXT<p>Share this story with your friends and your enemies, he said.</p>',
  'TEXT<p><a href="https://www.facebook.com/lake">the page of the ferry on Facebook</a></p>',
])('what may be the article’s own stays: %s', (html) => {
  expect(scraped(html)).toHaveProperty('left');
});

const shared = [process.env['SHARED_DIR'], '../shared'].find((folder) => folder && existsSync(folder));
if (!shared) console.warn('The field inputs in ../shared are not here: their tests are skipped.');

test.skipIf(!shared).each<[string, Record<string, unknown>, RegExp]>([
  [
    'field/34-above-title/section.txt',
    { section: 'monde', published: '2023-03-14', authors: ['Jeanne Martin'] },
    /^Le tunnel du Rocher-Noir restera/,
  ],
  ['field/34-above-title/date.txt', { published: '2023-03-14' }, /^Le marché couvert/],
  [
    'field/34-above-title/address.txt',
    { 'source.url': 'https://col.example/tunnel-ferme' },
    /^Le tunnel du Rocher-Noir restera/,
  ],
  [
    'field-import/labels-under-the-title.md',
    { title: 'The old lock stays open' },
    /^The council [^]*letter\.”\n\nThe board [^]*canal\.$/,
  ],
  ['field-import/letter-to-the-editor.md', {}, /^The council [^]*letter\.”$/],
  ['field-import/read-or-share.md', {}, /^The council [^]*letter\.”$/],
  ['field-import/section-before-the-title.md', { title: 'The Old Lock Stays Open' }, /^The council/],
])('%s has its head read', (name, expected, text) => {
  const path = `${shared}/${name}`;
  const [article] = importedAll(readFileSync(path), path, {}, sections);
  for (const [key, value] of Object.entries(expected))
    expect(article?.metadata[key as 'title']?.value).toEqual(value);
  expect(article?.body).toMatch(text);
});
