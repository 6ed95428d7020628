import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { listPages, listsOf } from '../../src/site/lists.ts';
import { termAddresses } from '../../src/site/paths.ts';

const site = { sections: { monde: {}, sciences: {} }, timezone: 'Europe/Paris', language: 'fr' };

function article(slug: string, more: Partial<Article> = {}): Article {
  return {
    slug,
    title: slug,
    lang: 'fr',
    published: '2023-02-28',
    section: 'monde',
    source: 'original',
    bodyDigest: '',
    words: 1,
    opening: '',
    missing: [],
    ...more,
  };
}

const newestFirst = (count: number) =>
  Array.from({ length: count }, (_, index) => article(`a${count - index}`));

describe('the pages of a list', () => {
  const lengths = fc.record({
    count: fc.nat(300),
    added: fc.nat(100),
    size: fc.integer({ min: 1, max: 30 }),
  });

  test('hold every article once, newest first', () => {
    fc.assert(
      fc.property(lengths, ({ count, size }) => {
        const articles = newestFirst(count);
        expect(listPages(articles, size).flatMap((page) => page.articles)).toEqual(articles);
      }),
    );
  });

  test('that have a number are full and stay as they are when articles are added', () => {
    fc.assert(
      fc.property(lengths, ({ count, added, size }) => {
        const all = newestFirst(count + added);
        const after = new Map(listPages(all, size).map((page) => [page.number, page.articles]));
        for (const { number, articles } of listPages(all.slice(added), size)) {
          if (number === undefined) continue;
          expect(articles).toHaveLength(size);
          expect(after.get(number)).toEqual(articles);
        }
      }),
    );
  });

  test('lead to one another, and the newest is never empty beside others nor holds two pages', () => {
    fc.assert(
      fc.property(lengths, ({ count, size }) => {
        const pages = listPages(newestFirst(count), size);
        expect(pages[0]?.articles.length).toBeLessThan(2 * size);
        pages.forEach((page, index) => {
          expect(page.older?.number).toBe(pages[index + 1]?.number);
          expect(page.newer?.number).toBe(pages[index - 1]?.number);
          expect('newer' in page).toBe(index > 0);
        });
      }),
    );
  });
});

describe('the addresses of names', () => {
  const hard = fc.constantFrom(
    'Été',
    'été',
    'ÉTÉ',
    'ete',
    '☂',
    '🎉',
    'القاهرة',
    '北京',
    'page',
    '',
    ' ',
    '../x',
    'a/b',
    'x'.repeat(300),
  );
  const names = fc.uniqueArray(fc.oneof(hard, fc.string({ unit: 'binary' }), fc.string()), { maxLength: 40 });

  test('are unique, at most 80 bytes and safe in a path, for any names', () => {
    fc.assert(
      fc.property(names, (all) => {
        const addresses = [...termAddresses(all).values()];
        expect(new Set(addresses).size).toBe(all.length);
        for (const address of addresses) expect(address).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        for (const address of addresses) expect(Buffer.byteLength(address)).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('stay when other names come later', () => {
    fc.assert(
      fc.property(names, fc.nat(40), (all, count) => {
        const before = termAddresses(all.slice(0, count));
        const after = termAddresses(all);
        for (const [name, address] of before) expect(after.get(name)).toBe(address);
      }),
    );
  });

  test('are unique even when a name is written like the address of another', () => {
    const [, taken = ''] = [...termAddresses(['Lyon', 'LYON']).values()];
    const addresses = [...termAddresses([taken, 'Lyon', 'LYON']).values()];
    expect(new Set(addresses).size).toBe(3);
  });
});

describe('the lists of a publication', () => {
  const named = (slug: string, published: string, ...topics: string[]) =>
    article(slug, { published, topics });

  test('gather by section, name and month of the zone, and leave out what has no article', () => {
    const articles = [
      named('c', '2023-03-01', 'paix', 'paix'),
      article('b', { published: '2023-02-28T23:30:00Z', topics: ['paix'], section: 'sciences' }),
      named('a', '2023-02-28', 'guerre'),
    ];
    const lists = listsOf(articles, { ...site, sections: { ...site.sections, sport: {} } });
    expect(
      lists.map(({ path, articles: listed }) => [path, listed.map(({ slug }) => slug).join('')]),
    ).toEqual([
      ['sections/monde/', 'ca'],
      ['sections/sciences/', 'b'],
      ['topics/paix/', 'cb'],
      ['archive/2023/03/', 'cb'],
      ['archive/2023/02/', 'a'],
    ]);
  });

  test('a name that comes later never takes the address of an earlier one, whatever zones the dates are written in', () => {
    const earlier = [
      named('b', '2023-03-02T01:00:00+05:00', 'Été'),
      named('a', '2023-03-02T00:30:00+05:00', 'Été'),
    ];
    const later = [named('d', '2023-03-01T23:30:00Z', 'ÉTÉ'), named('c', '2023-03-01T23:00:00Z', 'ÉTÉ')];
    const pathOf = (articles: Article[]) => listsOf(articles, site).find(({ name }) => name === 'Été')?.path;
    expect(pathOf([...later, ...earlier])).toBe(pathOf(earlier));
  });

  test('ten times the articles take about ten times as long', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        article(`a${index}`, {
          published: '2023-02-28',
          topics: [`t${index % 200}`],
          people: [`p${index >> 1}`],
        }),
      );
    const timed = (articles: Article[]) => {
      const start = performance.now();
      listsOf(articles, site);
      return performance.now() - start;
    };
    timed(many(2_000));
    const [few, all] = [timed(many(2_000)), timed(many(20_000))];
    expect(all).toBeLessThan(Math.max(few, 5) * 40);
  });
});
