import type { BadFile } from './bad-file.ts';
import { frontMatterSchema } from '../../src/article/schema.ts';
import { add, set } from './texts.ts';

const keys = Object.keys(frontMatterSchema.shape).join(', ');

/** Fields that are wrong by themselves. */
export const badFields: BadFile[] = [
  [
    'articles/unknown-key.md',
    add('publshed: 2023-02-28'),
    '7: publshed: is not a known key: write published, or remove the line',
  ],
  [
    'articles/unknown-key-far.md',
    add('couleur: rouge'),
    `7: couleur: is not a known key: remove the line; the keys are ${keys}`,
  ],
  [
    'articles/unknown-key-case.md',
    set('title', 'Title: Un titre'),
    '2: Title: is not a known key: write title, or remove the line',
    '2: title: is missing: write title: Le titre de l’article',
  ],
  ['articles/no-title.md', set('title'), '2: title: is missing: write title: Le titre de l’article'],
  ['articles/no-lang.md', set('lang'), '2: lang: is missing: write lang: fr'],
  ['articles/no-published.md', set('published'), '2: published: is missing: write published: 2023-02-28'],
  [
    'articles/no-section.md',
    set('section'),
    '2: section: is missing: write section: one of the sections of site.yaml',
  ],
  [
    'articles/no-source.md',
    set('source'),
    '2: source: is missing: write its keys on lines of their own, publisher, url, relation; or source: original for your own reporting',
  ],
  [
    'articles/number-title.md',
    set('title', 'title: 1984'),
    '2: title: is a number: put it between quotes, title: "1984"',
  ],
  [
    'articles/empty-title.md',
    set('title', 'title:'),
    '2: title: is empty: write title: Le titre de l’article',
  ],
  ['articles/blank-title.md', set('title', 'title: "  "'), '2: title: is empty: write a text'],
  [
    'articles/list-title.md',
    set('title', 'title: [Un, deux]'),
    '2: title: is a list: write title: Le titre de l’article',
  ],
  [
    'articles/keys-title.md',
    set('title', 'title: { fr: Un }'),
    '2: title: is a set of keys: write title: Le titre de l’article',
  ],
  [
    'articles/true-title.md',
    set('title', 'title: true'),
    '2: title: is true, and not a text: put it between quotes, title: "true"',
  ],
  [
    'articles/text-topics.md',
    add('topics: diplomatie, paix'),
    '7: topics: is a text: write a list, topics: [diplomatie, paix]',
  ],
  ['articles/nested-topics.md', add('topics: [[paix]]'), '7: topics.0: is a list: write a text'],
  [
    'articles/null-topic.md',
    add('topics:', '  - paix', '  -'),
    '9: topics.1: is empty: write a text, or remove the line',
  ],
  [
    'articles/number-author.md',
    add('authors: [1984]'),
    '7: authors.0: is a number: put it between quotes, "1984"',
  ],
  [
    'articles/null-description.md',
    add('description:'),
    '7: description: is empty: write a text, or remove the line',
  ],
  [
    'articles/keys-author.md',
    add('authors:', '  - name: Anne'),
    '8: authors.0: is a set of keys: write a text',
  ],
  ['articles/text-draft.md', add('draft: yes'), '7: draft: is a text: write draft: true or draft: false'],
  [
    'articles/text-corrections.md',
    add('corrections: une faute'),
    '7: corrections: is a text: write a list, corrections: [{ date: 2023-03-02, text: The minister’s name was misspelt. }]',
  ],
  [
    'articles/empty-correction.md',
    add('corrections:', '  - date: 2023-03-01'),
    '8: corrections.0.text: is missing: write text: The minister’s name was misspelt.',
  ],
  [
    'articles/day-not-there.md',
    set('published', 'published: 2023-02-30'),
    '4: published: is not a date: 2023-02 has 28 days: write a day, 2023-02-28, or an instant with its zone, 2023-02-28T09:00:00+01:00',
  ],
  [
    'articles/day-french.md',
    set('published', 'published: 28/02/2023'),
    '4: published: is not a date: write a day, 2023-02-28, or an instant with its zone, 2023-02-28T09:00:00+01:00',
  ],
  [
    'articles/day-short.md',
    set('published', 'published: 2023-2-8'),
    '4: published: is not a date: write a day, 2023-02-28, or an instant with its zone, 2023-02-28T09:00:00+01:00',
  ],
  [
    'articles/no-zone.md',
    set('published', 'published: 2023-02-28T09:00:00'),
    '4: published: is not a date: write a day, 2023-02-28, or an instant with its zone, 2023-02-28T09:00:00+01:00',
  ],
  [
    'articles/day-number.md',
    set('published', 'published: 20230228'),
    '4: published: is a number: write published: 2023-02-28',
  ],
  [
    'articles/updated-word.md',
    add('updated: hier'),
    '7: updated: is not a date: write a day, 2023-02-28, or an instant with its zone, 2023-02-28T09:00:00+01:00',
  ],
  [
    'articles/unknown-section.md',
    set('section', 'section: sport'),
    '5: section: sport is not a section of site.yaml: write one of monde, or add it to site.yaml',
  ],
  [
    'articles/number-section.md',
    set('section', 'section: 5'),
    '5: section: is a number: put it between quotes, section: "5"',
  ],
  [
    'articles/proto-section.md',
    set('section', 'section: constructor'),
    '5: section: constructor is not a section of site.yaml: write one of monde, or add it to site.yaml',
  ],
  [
    'articles/bad-lang.md',
    set('lang', 'lang: français'),
    '3: lang: is not a language tag: write one such as fr, en or ar (BCP 47)',
  ],
  [
    'articles/lang-name.md',
    set('lang', 'lang: french'),
    '3: lang: is not a language tag: write one such as fr, en or ar (BCP 47)',
  ],
  [
    'articles/lang-underscore.md',
    set('lang', 'lang: fr_FR'),
    '3: lang: is not a language tag: write one such as fr, en or ar (BCP 47)',
  ],
  ...['xx', 'jp', 'xx-FR'].map((tag): BadFile => [
    `articles/lang-of-none-${tag.toLowerCase()}.md`,
    set('lang', `lang: ${tag}`),
    '3: lang: is the code of no language: write one such as fr, en or ar (BCP 47)',
  ]),
];
