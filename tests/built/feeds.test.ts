import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { firstArticleSource, paragraphCount, plainly } from './first-article.ts';
import { filesOf, pageAt, publication, publicationNames } from './publications.ts';
import type { Built } from './publications.ts';
import { hasFeedparser, python } from './tools.ts';

const article = 'articles/blinken-asie-centrale/';

test.each(['own', 'ownUnderBase'] as const)(
  'the feeds of "%s" hold the first article whole and name the original',
  (name) => {
    const built = publication(name);
    const url = built.address + article;
    const page = pageAt(built, `${article}index.html`).document;
    const paragraphs = [...page.querySelectorAll('.prose > p')].map(({ textContent }) =>
      plainly(textContent),
    );
    for (const folder of ['', 'sections/monde/']) {
      const rss = parseRssFeed(textOf(built, `${folder}rss.xml`));
      const atom = parseAtomFeed(textOf(built, `${folder}atom.xml`));
      const json = parseJsonFeed(textOf(built, `${folder}feed.json`));
      const [item, entry, jsonItem] = [rss.items?.[0], atom.entries?.[0], json.items?.[0]];
      expect([item?.guid?.value, entry?.id, jsonItem?.id], folder).toEqual([url, url, url]);
      const bodies = [item?.content?.encoded, bodyOfAtom(entry), jsonItem?.content_html];
      for (const body of bodies) {
        const texts = [...parseHTML(`<body>${body}</body>`).document.querySelectorAll('p')].map((p) =>
          plainly(p.textContent),
        );
        expect(texts[0]).toMatch(/^Traduit de l'anglais.* d'après Yahoo News UK/);
        expect(texts.slice(1, paragraphCount + 1)).toEqual(paragraphs);
        expect(body).toContain(`href="${firstArticleSource}"`);
      }
      expect(entry?.links).toContainEqual(expect.objectContaining({ rel: 'via', href: firstArticleSource }));
      expect(jsonItem?.external_url).toBe(firstArticleSource);
      expect(textOf(built, `${folder}rss.xml`)).toMatch(/rel="via"/);
      expect(atom.links).toContainEqual(
        expect.objectContaining({ rel: 'self', href: `${built.address}${folder}atom.xml` }),
      );
      expect(json.feed_url).toBe(`${built.address}${folder}feed.json`);
    }
  },
);

test.each(publicationNames)('feedsmith parses every feed of "%s"', (name) => {
  const built = publication(name);
  for (const file of feedsOf(built)) {
    const text = textOf(built, file);
    const items = file.endsWith('json')
      ? parseJsonFeed(text).items
      : file.endsWith('atom.xml')
        ? parseAtomFeed(text).entries
        : parseRssFeed(text).items;
    expect(items?.length, file).toBeGreaterThan(0);
    expect(text, `${file}: an address without its host`).not.toMatch(
      /(?:href|src)=(?:"|&quot;|\\")(?!https?:|mailto:|tel:|#)/,
    );
  }
});

test.each(['english', 'englishUnderBase', 'arabic'] as const)(
  'the pictures in the feeds of "%s" are there',
  (name) => {
    const built = publication(name);
    const items = parseJsonFeed(textOf(built, 'feed.json')).items ?? [];
    const pictures = items.flatMap(({ content_html }) =>
      [...parseHTML(`<body>${content_html}</body>`).document.querySelectorAll('img')].map(
        (image) => image.src,
      ),
    );
    expect(pictures.length).toBeGreaterThan(0);
    for (const src of pictures) {
      expect(src.startsWith(built.address), src).toBe(true);
      expect(filesOf(built)).toContain(src.slice(built.address.length));
    }
  },
);

test.skipIf(!hasFeedparser).each(publicationNames)(
  'feedparser parses every feed of "%s" without a fault',
  (name) => {
    const built = publication(name);
    const files = feedsOf(built).filter((file) => file.endsWith('.xml'));
    const parsed: { file: string; fault: string; version: string; entries: number }[] = JSON.parse(
      execFileSync(python, ['-c', script, ...files], { cwd: built.outDir, encoding: 'utf8' }),
    );
    expect(parsed.map(({ file, fault, version }) => ({ file, fault, version }))).toEqual(
      files.map((file) => ({ file, fault: '', version: file.endsWith('atom.xml') ? 'atom10' : 'rss20' })),
    );
    for (const { file, entries } of parsed) expect(entries, file).toBeGreaterThan(0);
  },
);

const script = `
import feedparser, json, sys
def told(file):
    with open(file, "rb") as stream: feed = feedparser.parse(stream.read())
    return {"file": file, "fault": str(feed.bozo_exception) if feed.bozo else "", "version": feed.version,
            "entries": len([entry for entry in feed.entries if entry.id and entry.content[0].value])}
print(json.dumps([told(file) for file in sys.argv[1:]]))
`;

function feedsOf(built: Built): string[] {
  return filesOf(built).filter((file) => /(^|\/)(rss\.xml|atom\.xml|feed\.json)$/.test(file));
}

function textOf({ outDir }: Built, file: string): string {
  return readFileSync(join(outDir, file), 'utf8');
}

function bodyOfAtom(entry: { content?: unknown } | undefined): string | undefined {
  const content = entry?.content;
  return typeof content === 'string' ? content : (content as { value?: string } | undefined)?.value;
}
