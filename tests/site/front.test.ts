import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { frontOf } from '../../src/site/front.ts';
import type { Front } from '../../src/site/front.ts';
import type { FrontPlan } from '../../src/site/front-plan.ts';
import { noScripts } from '../../src/site/publication.ts';
import type { Publication } from '../../src/site/publication.ts';
import { nowhere } from '../../src/site/site.ts';

const names = ['monde', 'europe', 'economie', 'sciences', 'culture', 'sport', 'idees', 'regions', 'eau'];
const picture = { src: 'a.jpg', alt: '', path: 'articles/a.jpg', width: 1600, height: 1000 };
const longAgo = Date.parse('2024-06-01T12:00:00Z');

/** The article that appeared so many hours before the edition. */
function article(hours: number, more: Partial<Article> = {}): Article {
  return {
    slug: `a${hours}`,
    title: `Une nouvelle du monde, la ${hours}e de ces jours-ci`,
    lang: 'fr',
    published: new Date(longAgo - hours * 3_600_000).toISOString(),
    section: 'monde',
    source: 'original',
    bodyDigest: '',
    words: 400,
    opening: 'Les premiers mots du texte, qui en disent assez.',
    description: 'Le chapeau de la nouvelle, en une phrase.',
    missing: [],
    ...more,
  };
}

function front(articles: Article[], frontPlan?: FrontPlan): Front {
  const site = {
    ...nowhere,
    language: 'fr',
    sections: Object.fromEntries(names.map((name) => [name, { fr: name }])),
  };
  const publication: Publication = {
    site,
    now: '2024-06-01T12:00:00Z',
    articles,
    expired: [],
    markdown: [],
    pages: [],
    pictures: [],
    publicFiles: [],
    fonts: [],
    search: [],
    scripts: noScripts,
    ...(frontPlan ? { frontPlan } : {}),
  };
  return frontOf(publication);
}

/** So many articles, each third with a picture or none, in so many sections. */
function paper(count: number, sections: number, withPictures: boolean): Article[] {
  return Array.from({ length: count }, (_, index) =>
    article(index, {
      section: names[index % sections]!,
      words: index % 7 === 5 ? 60 : 400,
      ...(withPictures && index % 3 === 1 ? { picture } : {}),
    }),
  );
}

function shown({ lead, beside, seconds, latest, briefs, rows, inTheirLanguage }: Front): Article[] {
  const inRows = rows.flat().flatMap(({ first, stories, lines }) => [first ?? [], stories, lines].flat());
  return [lead ?? [], beside, seconds, latest, briefs, inRows, inTheirLanguage].flat();
}

const slugs = (articles: (Article | undefined)[]) => articles.map((one) => one?.slug);

const papers = [1, 2, 3, 5, 12, 60, 10_000].flatMap((count) =>
  [1, 3, 9].flatMap((sections) => [true, false].map((pictures) => ({ count, sections, pictures }))),
);

test.each(papers)(
  'of $count articles in $sections sections, pictures $pictures, none stands twice; of few, all are there',
  ({ count, sections, pictures }) => {
    const all = shown(front(paper(count, sections, pictures)));
    expect(new Set(all).size).toBe(all.length);
    if (count <= 12) expect(all).toHaveLength(count);
    else expect(all.length).toBeGreaterThanOrEqual(20);
  },
);

test.each(papers)(
  'of $count articles in $sections sections, pictures $pictures, each row of sections is whole',
  ({ count, sections, pictures }) => {
    const { rows } = front(paper(count, sections, pictures));
    for (const row of rows) {
      const shapes = row.map(({ shape }) => shape);
      if (row.length === 2) expect(shapes).toEqual(['half', 'half']);
      else
        expect([row.length, shapes]).toEqual([1, [expect.stringMatching(/wide|quarters|panorama|columns/)]]);
      for (const { shape, first, stories, lines } of row) {
        if (shape !== 'half' && shape !== 'columns') expect(first?.picture).toBeDefined();
        if (shape === 'wide' || shape === 'quarters') expect(lines.length).toBeGreaterThanOrEqual(3);
        if (shape === 'wide' || shape === 'quarters') expect(stories.length).toBeGreaterThanOrEqual(2);
        if (shape === 'panorama') expect(stories.length).toBeGreaterThanOrEqual(1);
      }
    }
  },
);

test('a paper without articles has no lead', () => {
  expect(front([])).toEqual({
    day: '2024-06-01',
    beside: [],
    seconds: [],
    latest: [],
    briefs: [],
    rows: [],
    inTheirLanguage: [],
  });
});

test.each<[string, Article[], string]>([
  [
    'the newest with a picture and a standfirst',
    [article(1), article(2, { picture }), article(3, { picture })],
    'a2',
  ],
  ['not a picture without a standfirst', [article(1), article(2, { picture, description: undefined })], 'a1'],
  ['not a picture of months ago', [article(1), article(2000, { picture })], 'a1'],
  [
    'where there is no picture, the newest that is no brief',
    [article(1, { words: 79 }), article(2, { words: 80 })],
    'a2',
  ],
  ['of briefs alone, the newest', [article(1, { words: 10 }), article(2, { words: 10 })], 'a1'],
])('without a plan leads %s', (_, articles, lead) => {
  expect(front(articles).lead?.slug).toBe(lead);
});

test('a plan says what leads, what follows, and what is brief', () => {
  const { lead, seconds, briefs } = front(paper(60, 3, true), {
    lead: 'a30',
    seconds: ['a40', 'a41', 'a42'],
    briefs: ['a50', 'a51', 'a52', 'a53', 'a54', 'a55'],
  });
  expect([lead?.slug, slugs(seconds), slugs(briefs)]).toEqual([
    'a30',
    ['a40', 'a41', 'a42'],
    ['a50', 'a51', 'a52', 'a53', 'a54', 'a55'],
  ]);
});

test('of a plan without a lead, what it puts elsewhere does not lead', () => {
  const { lead, seconds } = front(paper(12, 3, true), { seconds: ['a1', 'a4'] });
  expect([lead?.slug, slugs(seconds)]).toEqual(['a7', ['a1', 'a4']]);
});

test('after its day a plan holds no more, but for what is pinned until later', () => {
  const plan = {
    day: '2024-05-31',
    lead: 'a30',
    seconds: ['a40'],
    pinned: [
      { article: 'a44', until: '2024-06-01' },
      { article: 'a45', until: '2024-05-31' },
    ],
  };
  const { lead, seconds } = front(paper(60, 3, true), plan);
  expect([lead?.slug, slugs(seconds)]).toEqual(['a1', ['a44', 'a4']]);
});

test('an article that is not there is done without', () => {
  expect(front(paper(3, 1, false), { lead: 'no', seconds: ['none'] }).lead?.slug).toBe('a0');
});

test('beside the lead stand articles of its place, then of its topic, then of its section', () => {
  const articles = [
    article(0, { picture, places: ['Almaty'], topics: ['eau'] }),
    ...paper(30, 9, false).slice(9),
    article(40, { section: 'eau', topics: ['eau'] }),
    article(41, { section: 'eau', places: ['Astana', 'Almaty'] }),
  ];
  expect(slugs(front(articles).beside)).toEqual(['a41', 'a40', 'a18']);
});

test('a text under 80 words is told as a brief in a paper that has many', () => {
  const { briefs, latest, beside, seconds } = front(paper(60, 3, true));
  expect(slugs(briefs)).toEqual(['a5', 'a12', 'a19']);
  expect([...latest, ...beside, ...seconds].filter(({ words }) => words < 80)).toEqual([]);
  expect(latest.length).toBeGreaterThan(0);
});

test('articles in other languages stand together, where there are three or more and the paper is mostly in its own', () => {
  const russian = (hours: number) => article(hours, { lang: 'ru' });
  const [two, three] = [2, 3].map((count) =>
    Array.from({ length: count }, (_, index) => russian(100 + index)),
  );
  expect(slugs(front([...paper(20, 3, false), ...three!]).inTheirLanguage)).toEqual(['a100', 'a101', 'a102']);
  expect(front([...paper(20, 3, false), ...two!]).inTheirLanguage).toEqual([]);
  expect(front(Array.from({ length: 20 }, (_, index) => russian(index))).inTheirLanguage).toEqual([]);
  expect(
    front([...paper(20, 3, false), ...[1, 2, 3].map((at) => article(100 + at, { lang: 'fr-CA' }))])
      .inTheirLanguage,
  ).toEqual([]);
});

test('a figure stands in the section of its article', () => {
  const { rows } = front(paper(60, 3, false), {
    figure: { value: '9 860 $', label: 'la tonne', article: 'a31' },
  });
  const [section] = rows.flat().filter(({ figure }) => figure);
  expect(section).toMatchObject({
    section: 'europe',
    figure: { value: '9 860 $', article: { slug: 'a31' } },
  });
  expect(
    slugs(shown(front(paper(60, 3, false), { figure: { value: '1', label: 'x', article: 'a31' } }))),
  ).not.toContain('a31');
});
