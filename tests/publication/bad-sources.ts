import type { BadFile } from './bad-file.ts';
import { add, addToSource, set, setInSource } from './texts.ts';

const aCopy = '{ publisher: Le Journal, relation: republication, url: "https://example.org/a" }';

/** Sources that are none. */
export const badSources: BadFile[] = [
  [
    'articles/text-source.md',
    set('source', 'source: Le Journal'),
    '6: source: is a text: write its keys on lines of their own, publisher, url, relation; or source: original for your own reporting',
  ],
  [
    'articles/null-source.md',
    set('source', 'source:'),
    '6: source: is empty: write its keys on lines of their own, publisher, url, relation; or source: original for your own reporting',
  ],
  [
    'articles/list-source.md',
    set('source', 'source: [Le Journal]'),
    '6: source: is a list: write its keys on lines of their own, publisher, url, relation; or source: original for your own reporting',
  ],
  [
    'articles/no-publisher.md',
    setInSource('publisher'),
    '6: source.publisher: is missing: write publisher: Le Monde',
  ],
  [
    'articles/no-relation.md',
    setInSource('relation'),
    '6: source.relation: is missing: write relation: republication, translation, excerpt or summary',
  ],
  [
    'articles/no-url.md',
    setInSource('url'),
    '6: source.url: is missing: write url: https://example.org/article',
  ],
  [
    'articles/url-null.md',
    setInSource('url', 'url: null'),
    '6: source.note: is missing though url is null: say in a sentence why the original has no address',
  ],
  [
    'articles/url-js.md',
    setInSource('url', 'url: javascript:alert(1)'),
    '9: source.url: is not a web address: write it in full, beginning with https:// or http://',
  ],
  [
    'articles/url-ftp.md',
    setInSource('url', 'url: ftp://example.org/a'),
    '9: source.url: is not a web address: write it in full, beginning with https:// or http://',
  ],
  [
    'articles/url-relative.md',
    setInSource('url', 'url: /a/b'),
    '9: source.url: is not a web address: write it in full, beginning with https:// or http://',
  ],
  [
    'articles/url-nohost.md',
    setInSource('url', 'url: "https://"'),
    '9: source.url: is not a web address: write it in full, beginning with https:// or http://',
  ],
  [
    'articles/url-oneslash.md',
    setInSource('url', 'url: http:/example.org'),
    '9: source.url: is not a web address: write it in full, beginning with https:// or http://',
  ],
  [
    'articles/url-number.md',
    setInSource('url', 'url: 5'),
    '9: source.url: is a number: write url: https://example.org/article',
  ],
  [
    'articles/bad-relation.md',
    setInSource('relation', 'relation: traduction'),
    '8: source.relation: traduction is not one of the words that it may be: write relation: republication, translation, excerpt or summary',
  ],
  [
    'articles/source-key.md',
    addToSource('autor: Anne'),
    '10: source.autor: is not a known key: write authors, or remove the line',
  ],
  [
    'articles/archive-js.md',
    addToSource('archive: data:text/html,x'),
    '10: source.archive: is not a web address: write it in full, beginning with https:// or http://',
  ],
  [
    'articles/translation-how.md',
    add('translation: { how: robot }'),
    '7: translation.how: robot is not one of the words that it may be: write how: person, machine, machine-then-person or unknown',
  ],
  [
    'articles/translation-by.md',
    add('translation: { by: Ana Roy }'),
    '7: translation.by: is a text: write a list, by: [Ana Roy]',
  ],
  [
    'articles/translation-key.md',
    add('translation: { who: [Ana] }'),
    '7: translation.who: is not a known key: remove the line; the keys are by, how',
  ],
  [
    'articles/translation-of-own.md',
    add('translation: { how: machine }'),
    '7: translation: is stated of your own reporting: remove it, or state under source what was translated',
  ],
  [
    'articles/translation-of-copy.md',
    set('source', `source: ${aCopy}`, 'translation: { how: machine }'),
    '7: translation: is stated of a text that was taken over as it was: remove it, or write relation: translation or summary',
  ],
  [
    'articles/via-text.md',
    addToSource('via: AFP'),
    '10: source.via: is a text: write a list, via: [{ name: AFP, role: agency }]',
  ],
  [
    'articles/via-key.md',
    addToSource('via: [{ name: AFP, role: agency, link: "https://afp.example/" }]'),
    '10: source.via.0.link: is not a known key: remove the line; the keys are name, role, url, lang, published',
  ],
  [
    'articles/via-role.md',
    addToSource('via: [{ name: AFP, role: wire }]'),
    '10: source.via.0.role: wire is not one of the words that it may be: write role: publisher, agency, translator or aggregator',
  ],
  [
    'articles/via-name.md',
    addToSource('via: [{ role: agency }]'),
    '10: source.via.0.name: is missing: write name: AFP',
  ],
  [
    'articles/via-url.md',
    addToSource('via: [{ name: AFP, role: agency, url: afp.example }]'),
    '10: source.via.0.url: is not a web address: write it in full, beginning with https:// or http://',
  ],
];
