import type { BadFile } from './bad-file.ts';
import { frontMatterSchema } from '../../src/article/schema.ts';
import { add, addToSource, fields, set, text } from './texts.ts';

const keys = Object.keys(frontMatterSchema.shape).join(', ');

/** Front matter that is no plain YAML, or holds what it must not. */
export const badYaml: BadFile[] = [
  [
    'articles/anchor.md',
    set('title', 'title: &t Un titre'),
    '2: front matter: uses a YAML anchor (&t): write the value out in full',
  ],
  [
    'articles/alias-yaml.md',
    text(['title: &t Un titre', 'description: *t', ...fields.slice(1)]),
    '2: front matter: uses a YAML anchor (&t): write the value out in full',
    '3: front matter: uses a YAML alias (*t): write the value out in full',
  ],
  [
    'articles/bomb.md',
    text([
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...[...'bcdefghi'].map(
        (c, i) =>
          `${c}: &${c} [${Array(10)
            .fill('*' + 'abcdefghi'[i])
            .join(',')}]`,
      ),
    ]),
    '2: front matter: uses a YAML anchor (&a): write the value out in full',
    '3: front matter: uses a YAML anchor (&b): write the value out in full',
    '4: front matter: uses a YAML anchor (&c): write the value out in full',
    '5: front matter: uses a YAML anchor (&d): write the value out in full',
    '6: front matter: uses a YAML anchor (&e): write the value out in full',
    '7: front matter: uses a YAML anchor (&f): write the value out in full',
    '8: front matter: uses a YAML anchor (&g): write the value out in full',
    '9: front matter: uses a YAML anchor (&h): write the value out in full',
    '10: front matter: uses a YAML anchor (&i): write the value out in full',
  ],
  [
    'articles/merge.md',
    text([...fields, '<<: { topics: [paix] }']),
    `7: <<: is not a known key: remove the line; the keys are ${keys}`,
  ],
  [
    'articles/tag-js.md',
    set('title', 'title: !!js/function "x"'),
    '2: front matter: uses a YAML tag (!!js/function): write the value out in full',
  ],
  [
    'articles/tag-str.md',
    set('title', 'title: !!str 1984'),
    '2: front matter: uses a YAML tag (!!str): write the value out in full',
  ],
  [
    'articles/tag-map.md',
    add('image: !!map { src: a.jpg, alt: x }'),
    '7: front matter: uses a YAML tag (!!map): write the value out in full',
  ],
  [
    'articles/duplicate-key.md',
    add('title: Un autre'),
    '7: front matter: has title twice: keep one of the two lines',
  ],
  [
    'articles/tab.md',
    add('rights:', '\tindexing: true'),
    '8: front matter: is indented with a tab: indent with spaces',
  ],
  [
    'articles/colon.md',
    set('title', 'title: Paris : un titre: deux'),
    '2: front matter: has a text that holds ": ": put the whole text between quotes, "One: two"',
  ],
  [
    'articles/quote.md',
    set('title', 'title: "Un titre'),
    '2: front matter: has a quote that is not closed: close it, "like this"',
  ],
  [
    'articles/squote.md',
    set('title', "title: 'L'Europe'"),
    '2: front matter: goes on after the end of a value: put the whole text between double quotes, "L’un et l’autre"',
  ],
  [
    'articles/star.md',
    set('title', 'title: *Un* titre'),
    '2: front matter: goes on after the end of a value: put the whole text between double quotes, "L’un et l’autre"',
  ],
  [
    'articles/bracket.md',
    add('topics: [paix, guerre'),
    '7: front matter: has a bracket that is not closed: close it, [one, two]',
  ],
  [
    'articles/at.md',
    set('title', 'title: @titre'),
    '2: front matter: is not YAML (Plain value cannot start with reserved character @): put a text that begins with a sign between quotes, and indent with spaces',
  ],
  [
    'articles/not-keys.md',
    text(['Un texte.']),
    '2: front matter: is a text: write its keys on lines of their own, title, lang, published, section, source',
  ],
  [
    'articles/list-top.md',
    text(['- a']),
    '2: front matter: is a list: write its keys on lines of their own, title, lang, published, section, source',
  ],
  [
    'articles/empty-front.md',
    text([]),
    '2: lang: is missing: write lang: fr',
    '2: published: is missing: write published: 2023-02-28',
    '2: section: is missing: write section: one of the sections of site.yaml',
    '2: source: is missing: write its keys on lines of their own, publisher, url, relation; or source: original for your own reporting',
    '2: title: is missing: write title: Le titre de l’article',
  ],
  [
    'articles/proto.md',
    add('__proto__: { draft: true }'),
    `7: __proto__: is not a known key: remove the line; the keys are ${keys}`,
  ],
  [
    'articles/constructor.md',
    add('constructor: x', 'prototype: y'),
    `7: constructor: is not a known key: remove the line; the keys are ${keys}`,
    `8: prototype: is not a known key: remove the line; the keys are ${keys}`,
  ],
  [
    'articles/nested-proto.md',
    addToSource('__proto__: x'),
    '10: source.__proto__: is not a known key: remove the line; the keys are publisher, title, url, authors, lang, published, relation, via, archive, licence, note',
  ],
  [
    'articles/deep-yaml.md',
    add('topics: ' + '['.repeat(5000)),
    '7: front matter: is nested too deep: write plain keys and values',
  ],
  [
    'articles/long-yaml.md',
    add(...Array.from({ length: 9000 }, (_, i) => `k${i}: 1`)),
    '2: front matter: is longer than 64,000 characters: shorten it; the text of an article stands below it',
  ],
  [
    'articles/control.md',
    add('"a\\nb\\e[31m": x'),
    `7: a b [31m: is not a known key: remove the line; the keys are ${keys}`,
  ],
];
