import type { BadFile } from './bad-file.ts';
import { add, fields, text } from './texts.ts';

/** What is wrong beside the other files, and names of files. */
export const badPlaces: BadFile[] = [
  [
    'articles/alias-noslash.md',
    add('aliases: [old/address]'),
    '7: aliases.0: is not an address of this site: write its path from the first slash, /old/address',
  ],
  [
    'articles/alias-query.md',
    add('aliases:', '  - /old', '  - /old?p=1'),
    '9: aliases.1: is not an address of this site: write its path from the first slash, /old/address',
  ],
  [
    'articles/alias-up.md',
    add('aliases: [/../x]'),
    '7: aliases.0: is not an address of this site: write its path from the first slash, /old/address',
  ],
  [
    'articles/alias-host.md',
    add('aliases: [//example.org/x]'),
    '7: aliases.0: is not an address of this site: write its path from the first slash, /old/address',
  ],
  [
    'articles/alias-text.md',
    add('aliases: /vieux'),
    '7: aliases: is a text: write a list, aliases: [/vieux]',
  ],
  [
    'articles/alias-page.md',
    add('aliases: [/a-propos/]'),
    '7: aliases.0: /a-propos/ is the address of something else on the site: write the address that the article itself had before, or remove the line',
  ],
  [
    'articles/alias-section.md',
    add('aliases: [/sections/monde]'),
    '7: aliases.0: /sections/monde is the address of something else on the site: write the address that the article itself had before, or remove the line',
  ],
  [
    'articles/alias-article.md',
    add('aliases: [/articles/good/]'),
    '7: aliases.0: /articles/good/ is the address of something else on the site: write the address that the article itself had before, or remove the line',
  ],
  [
    'articles/alias-file.md',
    add('aliases: [/rss.xml]'),
    '7: aliases.0: /rss.xml is the address of something else on the site: write the address that the article itself had before, or remove the line',
  ],
  [
    'articles/alias-front.md',
    add('aliases: [/]'),
    '7: aliases.0: / is the address of something else on the site: write the address that the article itself had before, or remove the line',
  ],
  ['articles/alias-one.md', add('aliases: [/vieille]')],
  [
    'articles/alias-two.md',
    add('aliases: [/vieille/]'),
    '7: aliases.0: /vieille/ is an alias of articles/alias-one.md already: write the address that the article itself had before, or remove the line',
  ],
  [
    'articles/good.md',
    text(fields),
    '1: file name: gives the same address as articles/2023/good.md: name it good-3.md',
  ],
  [
    'articles/Good.md',
    text(fields),
    '1: file name: is not made of lower-case letters, digits and hyphens: name it good-2.md',
  ],
  [
    'articles/L’été à Paris.md',
    text(fields),
    '1: file name: is not made of lower-case letters, digits and hyphens: name it l-ete-a-paris.md',
  ],
  [
    'articles/under_score.md',
    text(fields),
    '1: file name: is not made of lower-case letters, digits and hyphens: name it under-score.md',
  ],
  [
    'articles/🎉.md',
    text(fields),
    '1: file name: is not made of lower-case letters, digits and hyphens: name it article.md',
  ],
  ['articles/2023/good.md', text(fields)],
  ['articles/page.markdown', text(fields), '1: file name: does not end with .md: name it page.md'],
  [
    `articles/${'a'.repeat(130)}.md`,
    text(fields),
    '1: file name: is longer than 120 letters: name it ' + 'a'.repeat(100) + '.md',
  ],
  ['pages/a-propos.md', '---\ntitle: À propos\n---\nTexte.\n'],
  [
    'pages/articles.md',
    '---\ntitle: x\n---\nTexte.\n',
    '1: file name: is an address of the site’s own: name it articles-page.md',
  ],
  [
    'pages/page-key.md',
    '---\ntitle: x\nsection: monde\n---\nTexte.\n',
    '3: section: is not a known key: remove the line; the keys are title, description, lang',
  ],
  ['pages/page-empty.md', '---\ntitle: x\n---\n', '4: body: is empty: write the text below the front matter'],
];
