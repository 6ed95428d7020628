/** A paper of every kind of right, built before and after a day on which some of its texts expire. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { png } from '../publication/publication-folder.ts';
import { buildPublication } from './build.ts';
import { filesOf } from './publications.ts';
import type { Built } from './publications.ts';
import { casesOfRights, fileOfCase, siteOfRights, wordsOfBasis } from './rights-cases.ts';
import type { RightsCase } from './rights-cases.ts';

const cases = casesOfRights();
const address = 'https://droits.example/';
const folder = mkdtempSync(join(tmpdir(), 'depeche-rights-'));
const contentDir = join(folder, 'content');
const epochOf = (instant: string) => String(Date.parse(instant) / 1000);
const days = {
  before: { instant: '2024-06-30T21:59:59Z', gone: ['past'] },
  after: { instant: '2024-06-30T22:00:00Z', gone: ['past', 'ahead'] },
} as const;
const build = (instant: string, at = address, name = 'dist') =>
  buildPublication(folder, name, contentDir, at, { SOURCE_DATE_EPOCH: epochOf(instant) });

beforeAll(() => {
  mkdirSync(join(contentDir, 'articles'), { recursive: true });
  writeFileSync(join(contentDir, 'site.yaml'), siteOfRights());
  for (const one of cases) {
    writeFileSync(join(contentDir, 'articles', `${one.slug}.md`), fileOfCase(one));
    if (one.hasPicture) writeFileSync(join(contentDir, 'articles', `${one.slug}.png`), png(30, 20));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the table covers every right with every other', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  const pairs = new Set(
    cases.flatMap(({ basis, lang, relation, mining }) => [
      `${basis} ${lang}`,
      `${basis} ${relation}`,
      `${lang} ${relation}`,
      `${basis} ${mining}`,
    ]),
  );
  expect(pairs.size).toBe(6 * 3 + 6 * 5 + 3 * 5 + 6 * 4);
});

// The second build follows the first into the same folder: a day has passed, and no file has changed.
describe.each(['before', 'after'] as const)('%s the day on which texts expire', (when) => {
  const { instant, gone } = days[when];
  let built: Built;
  let outputs: Outputs;
  beforeAll(async () => {
    built = await build(instant);
    outputs = outputsOf(built);
  }, 180_000);

  test.each(cases.map((one) => [one.name, one] as const))('nothing contradicts itself: %s', (_, one) => {
    const isGone = (gone as readonly string[]).includes(one.expiry);
    expect(saidOf(one, outputs)).toEqual(isGone ? saidOfExpired(one) : expected(one));
  });

  test('no file holds a sentence, a standfirst or a picture of a text whose right is over', () => {
    const files = filesOf(built);
    const texts = files.map((file) => [file, readFileSync(join(built.outDir, file), 'utf8')] as const);
    for (const { slug, expiry, sentence, standfirst } of cases) {
      const isGone = (gone as readonly string[]).includes(expiry);
      const holding = texts.filter(([, text]) => text.includes(sentence) || text.includes(standfirst));
      if (isGone)
        expect(
          holding.map(([file]) => file),
          slug,
        ).toEqual([]);
      else expect(holding.length, slug).toBeGreaterThan(0);
      const pictures = files.filter((file) => file.includes(slug) && file.endsWith('.png'));
      if (isGone) expect(pictures).toEqual([]);
    }
  });
});

test('a clean build after that day makes the same files', async () => {
  const clean = await build(days.after.instant, address, 'clean');
  const incremental = { ...clean, outDir: join(folder, 'dist') };
  expect(filesOf(clean)).toEqual(filesOf(incremental));
  for (const file of filesOf(clean).filter((name) => !name.startsWith('.depeche')))
    expect(
      readFileSync(join(clean.outDir, file)).equals(readFileSync(join(incremental.outDir, file))),
      file,
    ).toBe(true);
}, 180_000);

test('under a base path each page says what is reserved, and the build says once that the host does not', async () => {
  const built = await build(days.after.instant, 'https://user.example/depot/', 'base');
  expect(built.output.match(/have no effect/g)).toHaveLength(1);
  expect(filesOf(built)).not.toContain('.well-known/tdmrep.json');
  for (const file of filesOf(built).filter((name) => /^(index|404|sections\/.*)\.html$/.test(name)))
    expect(readFileSync(join(built.outDir, file), 'utf8'), file).toContain(
      '<meta name="tdm-reservation" content="1">',
    );
}, 180_000);

/** What all outputs say of one article. */
interface Said {
  isText: boolean;
  isIndexed: boolean;
  inSitemap: boolean;
  inFeeds: boolean[];
  canonical: string;
  linksToSource: boolean;
  /** What the page, tdmrep.json and robots.txt say of mining. */
  mining: { page: string | undefined; policy: string | undefined; host: number; robots: boolean };
  /** Whether the text is published as Markdown, and what tdmrep.json and robots.txt say of that. */
  markdown: { isThere: boolean; host: number; robots: boolean };
  rightsInFeeds: (string | undefined)[];
  licence: string | undefined;
  holder: string | undefined;
  expires: string | undefined;
  isBasisInWords: boolean;
}

function expected(one: RightsCase): Said {
  const isIndexed = one.indexing ?? one.relation === 'original';
  const isReserved = one.mining !== 'free';
  const rights = [one.licence, one.holder].filter(Boolean).join(', ') || undefined;
  return {
    isText: true,
    isIndexed,
    inSitemap: isIndexed,
    inFeeds: [true, true, true],
    canonical: `${address}articles/${one.slug}/`,
    linksToSource: true,
    mining: {
      page: isReserved ? '1' : '0',
      policy: one.mining === 'policy' ? 'https://droits.example/conditions' : undefined,
      host: isReserved ? 1 : 0,
      robots: isReserved,
    },
    markdown: { isThere: true, host: isReserved ? 1 : 0, robots: isReserved },
    rightsInFeeds: [rights, rights],
    licence: one.licence,
    holder: one.holder,
    expires: one.expires,
    isBasisInWords: true,
  };
}

function saidOfExpired(one: RightsCase): Said {
  return {
    ...expected(one),
    isText: false,
    isIndexed: false,
    inSitemap: false,
    inFeeds: [false, false, false],
    rightsInFeeds: [undefined, undefined],
    mining: { page: '1', policy: undefined, host: 1, robots: true },
    markdown: { isThere: false, host: 1, robots: true },
    licence: undefined,
    holder: undefined,
    expires: undefined,
    isBasisInWords: false,
  };
}

type Item = { id: string; body: string; rights?: string | undefined };
interface Outputs {
  page(slug: string): string;
  sitemap: string;
  feeds(section: string): Map<string, Item>[];
  reserved: { location: string; 'tdm-reservation': number }[];
  robots: string;
  hasMarkdown(slug: string): boolean;
}

function outputsOf({ outDir }: Built): Outputs {
  const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
  const kept = new Map<string, Map<string, Item>[]>();
  return {
    page: (slug) => read(`articles/${slug}/index.html`),
    sitemap: read('sitemap.xml'),
    reserved: JSON.parse(read('.well-known/tdmrep.json')),
    robots: read('robots.txt'),
    hasMarkdown: (slug) => existsSync(join(outDir, 'articles', `${slug}.md`)),
    feeds(section) {
      const known = kept.get(section);
      if (known) return known;
      const at = (file: string) => read(`sections/${section}/${file}`);
      const feeds = [rssItems(at('rss.xml')), atomItems(at('atom.xml')), jsonItems(at('feed.json'))];
      const maps = feeds.map((items) => new Map(items.map((item) => [item.id, item])));
      kept.set(section, maps);
      return maps;
    },
  };
}

function rssItems(xml: string): Item[] {
  return (parseRssFeed(xml).items ?? []).map(({ guid, content, dc }) => ({
    id: guid?.value ?? '',
    body: content?.encoded ?? '',
    rights: dc?.rights?.[0],
  }));
}

function atomItems(xml: string): Item[] {
  return (parseAtomFeed(xml).entries ?? []).map(({ id, content, rights }) => ({
    id: id ?? '',
    body: content?.value ?? '',
    rights: rights?.value,
  }));
}

function jsonItems(json: string): Item[] {
  return (parseJsonFeed(json).items ?? []).map(({ id, content_html }) => ({
    id: id ?? '',
    body: content_html ?? '',
  }));
}

function saidOf(one: RightsCase, outputs: Outputs): Said {
  const html = outputs.page(one.slug);
  const { document } = parseHTML(html);
  const named = (name: string) =>
    document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? undefined;
  const path = `/articles/${one.slug}/`;
  const markdown = `/articles/${one.slug}.md`;
  const url = address.slice(0, -1) + path;
  const reservationAt = (place: string) =>
    outputs.reserved.find(({ location }) => place.startsWith(location))?.['tdm-reservation'] ?? 0;
  const items = outputs.feeds(one.section).map((feed) => feed.get(url));
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => JSON.parse(script.textContent))
    .find((found) => found['@type'] === 'NewsArticle');
  return {
    isText: html.includes(one.sentence),
    isIndexed: named('robots') !== 'noindex',
    inSitemap: outputs.sitemap.includes(`<loc>${url}</loc>`),
    inFeeds: items.map((item) => item?.body.includes(one.sentence) ?? false),
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
    linksToSource: one.source === undefined || document.querySelector(`a[href="${one.source}"]`) !== null,
    mining: {
      page: named('tdm-reservation'),
      policy: named('tdm-policy'),
      host: reservationAt(path),
      robots: mayNotBeMined(outputs.robots, path),
    },
    markdown: {
      isThere: outputs.hasMarkdown(one.slug),
      host: reservationAt(markdown),
      robots: mayNotBeMined(outputs.robots, markdown),
    },
    rightsInFeeds: items.slice(0, 2).map((item) => item?.rights),
    licence: data?.license?.name ?? data?.license,
    holder: data?.copyrightHolder?.name,
    expires: data?.expires,
    isBasisInWords:
      document.querySelector('.source-footer')?.textContent.includes(wordsOfBasis(one)) ?? false,
  };
}

/** Of the rules for robots that gather texts to train machines, the longest that matches decides (RFC 9309). */
function mayNotBeMined(robots: string, path: string): boolean {
  const group = robots.slice(robots.indexOf('User-agent: GPTBot'));
  const rules = [...group.matchAll(/^(Allow|Disallow): (\S+)$/gm)].filter(([, , prefix]) =>
    path.startsWith(prefix!),
  );
  const [longest] = rules.toSorted(([, , a], [, , b]) => b!.length - a!.length);
  return longest?.[1] === 'Disallow';
}
