import type { BadFile } from './bad-file.ts';
import { add, fields, text } from './texts.ts';

const another = 'write the address that the article itself had before, or remove the line';

/** Places that something has or will have; where a disk knows no case, also in other letters. */
const takenAliases: [alias: string, inCase?: string][] = [
  ['/favicon.svg'],
  ['/apple-touch-icon.png'],
  ['/favicon.svg/old'],
  ['/robots.txt'],
  ['/sitemap.xml'],
  ['/sitemap-2031.xml'],
  ['/sections/monde/feed.json'],
  ['/index.html'],
  ['/404'],
  ['/404.html'],
  ['/fonts/a'],
  ['/_astro/a'],
  ['/ARTICLES/GOOD', ', where case does not count'],
  ['/A-Propos/', ', where case does not count'],
];

/** What no folder on a disk, and no link, can be made of once it is decoded. */
const noAddresses: [alias: string, wrong: string][] = [
  ['/vieux%0atitre', 'holds a character that cannot be seen'],
  ['/%00', 'holds a character that cannot be seen'],
  ['/%25252e', 'holds an encoded \\, ?, # or %, which no address of this site can'],
  ['/%3Fp=1', 'holds an encoded \\, ?, # or %, which no address of this site can'],
  ['/.git/config', 'has a part that begins with a dot'],
  ['/a/%2egit', 'has a part that begins with a dot'],
  [`/${'long'.repeat(64)}`, 'has a part of more than 255 bytes'],
  [`/${'é'.repeat(128)}`, 'has a part of more than 255 bytes'],
  ['/long'.repeat(1000), 'is longer than 1000 bytes'],
];

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
  ...takenAliases.map(([alias, inCase = ''], index): BadFile => [
    `articles/alias-taken-${index}.md`,
    add(`aliases: ["${alias}"]`),
    `7: aliases.0: ${alias} is the address of something else on the site${inCase}: ${another}`,
  ]),
  ...noAddresses.map(([alias, wrong], index): BadFile => [
    `articles/alias-none-${index}.md`,
    add(`aliases: ["${alias}"]`),
    `7: aliases.0: ${wrong}: ${another}`,
  ]),
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
