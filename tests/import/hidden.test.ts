import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../src/import/import-article.ts';
import { readInput } from '../../src/import/readers/choose.ts';
import { importedAll, prose } from './importing.ts';

/** All that a command line could say to publish an article. */
const given = {
  section: 'monde',
  published: '2023-03-14',
  lang: 'en',
  'source.url': 'https://lake.example/ferry',
  'source.publisher': 'Lake Post',
};
const text = prose.join('\n\n');
const html = prose.map((line) => `<p>${line}</p>`).join('');
const coded = html.replaceAll('<', '&lt;');

function frontMatter(...lines: string[]): string {
  return `---\ntitle: Ferry\n${lines.join('\n')}\n---\n\n${text}\n`;
}

function page(head: string, classes: string, form = ''): string {
  return `<html lang="en"><head><title>Ferry</title>${head}</head><body><article class="${classes}"><h1>Ferry</h1>${html}${form}</article></body></html>`;
}

function atom(extra: string, namespaces = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${namespaces}><title>Lake Post</title><entry><title>Ferry</title><id>tag:1</id><published>2023-03-14T08:00:00Z</published><content type="html">${coded}</content>${extra}</entry></feed>`;
}

function rss(extra: string): string {
  return `<rss version="2.0"><channel><title>Lake Post</title><item><title>Ferry</title><description>${coded}</description>${extra}</item></channel></rss>`;
}

function jsonFeed(extra: object): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Lake Post',
    items: [{ id: '1', title: 'Ferry', content_html: html, ...extra }],
  });
}

function isDraft({ file }: Imported): boolean {
  return /\ndraft: true\n/.test(file.text);
}

const app = 'xmlns:app="http://purl.org/atom/app#"';
const blogger = 'xmlns:blogger="http://schemas.google.com/blogger/2018"';
const own = `lang: en\npublished: 2023-03-14\nsection: monde\nsource: original`;

test.each([
  ['Hugo', frontMatter('draft: true'), 'a.md', 'draft “true”'],
  ['Hugo, expired', frontMatter('expiryDate: 2020-01-01'), 'a.md', 'expiryDate'],
  ['Hugo, without a page', frontMatter('build:', '  render: never'), 'a.md', 'build.render “never”'],
  ['Jekyll', frontMatter('published: false'), 'a.md', 'published “false”'],
  ['Jekyll’s folder', frontMatter('layout: post'), 'blog/_drafts/a.md', 'in the folder “_drafts”'],
  ['Obsidian', frontMatter('publish: no'), 'a.md', 'publish “no”'],
  ['loose YAML', frontMatter('status: Hidden: for now'), 'a.md', 'status “Hidden: for now”'],
  ['Pelican', `Title: Ferry\nDate: 2023-03-14\nStatus: hidden\n\n${text}\n`, 'a.md', 'Status “hidden”'],
  ['Pelican in text', `Title: Ferry\nStatus: draft\n\n${text}\n`, 'a.txt', 'Status “draft”'],
  ['this paper', frontMatter(own, 'draft: true'), 'a.md', 'draft “true”'],
  ['this paper, in a folder of drafts', frontMatter(own), 'drafts/a.md', 'in the folder “drafts”'],
  ['Atom', atom('<app:control><app:draft>yes</app:draft></app:control>', app), 'a.xml', 'app:draft “yes”'],
  ['Blogger', atom('<blogger:status>SCHEDULED</blogger:status>', blogger), 'a.xml', 'blogger:status'],
  ['RSS', rss('<status>private</status>'), 'a.xml', 'status “private”'],
  ['JSON Feed', jsonFeed({ _blog: { draft: true } }), 'a.json', 'draft “true”'],
  ['a page of WordPress', page('', 'post-7 type-post status-private'), 'a.html', 'status “private”'],
  ['a page for a password', page('', '', '<form class="post-password-form"></form>'), 'a.html', 'password'],
  ['a page for Pelican', page('<meta name="status" content="draft">', ''), 'a.html', 'status “draft”'],
  [
    'JSON-LD',
    page(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","creativeWorkStatus":"Draft"}</script>',
      '',
    ),
    'a.html',
    'creativeWorkStatus “Draft”',
  ],
])('what %s hides comes in as a draft, whatever the command line says', (_, input, name, reason) => {
  const all = importedAll(input, name, given);
  expect(all).toHaveLength(1);
  for (const article of all) {
    expect(isDraft(article)).toBe(true);
    expect(article.messages.find(({ rule }) => rule === 'not-public')?.text).toContain(reason);
  }
});

test.each([
  ['front matter', frontMatter('draft: false', 'status: published'), 'a.md'],
  ['this paper', frontMatter(own), 'a.md'],
  ['Atom', atom('<app:control><app:draft>no</app:draft></app:control>', app), 'a.xml'],
  [
    'Blogger',
    atom('<blogger:status>LIVE</blogger:status><blogger:type>POST</blogger:type>', blogger),
    'a.xml',
  ],
  ['a page of WordPress', page('', 'post-7 type-post status-publish'), 'a.html'],
])('what %s calls public can be published at once', (_, input, name) => {
  expect(importedAll(input, name, given).map(isDraft)).toEqual([false]);
});

test.each([
  [
    'Atom',
    atom('<thr:in-reply-to ref="tag:0"/>', 'xmlns:thr="http://purl.org/syndication/thread/1.0"'),
    '1 × comment',
  ],
  ['Blogger', atom('<blogger:type>PAGE</blogger:type>', blogger), '1 × page'],
  [
    'Blogger, as it was',
    atom(
      '<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#template"/>',
    ),
    '1 × template',
  ],
  [
    'Blogger’s trash',
    atom('<blogger:status>SOFT_TRASHED</blogger:status>', blogger),
    '1 × post in the trash',
  ],
  ['a feed of comments', rss('<link>https://lake.example/ferry#comment-12</link>'), '1 × comment'],
])('what in %s is no article is none, and is counted', (_, input, told) => {
  const reading = readInput({ name: 'a.xml', bytes: Buffer.from(input), address: null, charset: null });
  expect(reading.articles).toEqual([]);
  expect(reading.refused === undefined && reading.skipped?.map(({ why }) => why).join()).toContain(told);
});

test('front matter that does not end is refused: what it says would stand in the article', () => {
  expect(() => importedAll(`---\ntitle: Ferry\ndraft: true\n\n${text}`, 'a.md')).toThrow('does not end');
});

const shared = [process.env['SHARED_DIR'], '../shared'].find((folder) => folder && existsSync(folder));
if (!shared) console.warn('The field inputs in ../shared are not here: their tests are skipped.');

describe.skipIf(!shared)('the field inputs', () => {
  const read = (name: string): Imported[] =>
    importedAll(readFileSync(`${shared}/field/01-hidden/${name}`), name, given);

  test.each(['hugo-draft.md', 'jekyll-unpublished.md', 'obsidian-publish-false.md'])(
    '%s is a draft',
    (name) => {
      expect(read(name).map(isDraft)).toEqual([true]);
    },
  );

  test('the export of a blog gives its post, and its draft as a draft', () => {
    const all = read('blogger-export.xml');
    expect(all.map(isDraft)).toEqual([false, true]);
    expect(all[0]?.metadata.topics?.value).toEqual(['oiseaux']);
  });
});
