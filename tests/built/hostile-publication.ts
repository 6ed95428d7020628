/** A publication in which every text that a publisher may write holds what could break a page, a feed or a script. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Each begins where some place of a page or a feed ends: a script, an attribute, a comment, a CDATA section, a line. */
export const hostileTexts = [
  '</script><script>window.ran = 1</script>',
  '"><img src="https://evil.example/a" onerror="window.ran = 1">',
  "'onmouseover='window.ran = 1",
  'javascript:window.ran=1',
  '<!-- --> --!> ]]> <![CDATA[',
  '</style></title></textarea><svg onload="window.ran = 1">',
  '&lt;b&gt; &#60;script&#62; &amp;amp; {{ window.ran = 1 }} ${window.ran = 1}',
  'un\u2028deux\u2029trois\u00a0quatre\u0085cinq',
  'zéro\u0000 huit\u0008 échap\u001b[31m fin\ufffe',
  '\u202egnirts elbisrever \u2066 \u200f',
  'trèslong'.repeat(60),
];

/** All of them in one text, after a word that says where it stands. */
function hostile(place: string): string {
  return `${place} ${hostileTexts.join(' ')}`;
}

/** Writes the publication: the same bytes at every run. */
export function writeHostilePublication(folder: string): void {
  for (const name of ['articles', 'pages']) mkdirSync(join(folder, name), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('site.yaml', stringify(site));
  write('pages/page.md', file({ title: hostile('page'), description: hostile('page') }, body));
  // Two of each, so that sections, topics, places and people have their lists.
  for (const [index, slug] of ['un', 'deux', 'trois'].entries())
    write(
      `articles/${slug}.md`,
      file({ ...article, published: `2023-02-0${index + 1}`, ...origins[slug] }, body),
    );
  copyFileSync('tests/fixtures/english/articles/ferry.jpg', join(folder, 'articles', picture));
  copyFileSync('tests/fixtures/english/articles/ferry.jpg', join(folder, 'articles', oddPicture));
}

const picture = `p"onload="window.ran=1'&.jpg`;
/** With letters that are not composed. */
const oddPicture = 'p e\u0301.jpg';

const site = {
  title: `Journal ${hostileTexts.slice(0, 7).join(' ')}`,
  tagline: hostile('devise'),
  address: 'https://hostile.example/',
  timezone: 'Europe/Paris',
  language: 'fr',
  publisher: { name: hostile('éditeur'), url: 'https://hostile.example/"><script>window.ran=1</script>' },
  contact: 'redaction@hostile.example',
  sections: { monde: { fr: hostile('rubrique') } },
  rights: { indexing: true },
};

const article = {
  title: hostile('titre'),
  description: hostile('chapeau'),
  lang: 'fr',
  updated: '2023-03-01',
  section: 'monde',
  authors: hostileTexts,
  topics: hostileTexts,
  places: [hostile('lieu')],
  people: [hostile('personne')],
  image: {
    src: `./${picture}`,
    alt: hostile('image'),
    caption: hostile('légende'),
    credit: hostile('crédit'),
  },
  corrections: [{ date: '2023-03-02', text: hostile('correction') }],
  source: 'original' as unknown,
};

const source = {
  publisher: hostile('journal'),
  title: hostile('original'),
  authors: hostileTexts,
  lang: 'en',
  published: '2023-01-31',
  url: "https://evil.example/?a=\"><script>window.ran=1</script>&b='onclick='window.ran=1",
  archive: 'https://evil.example/"onclick="window.ran=1',
  licence: hostile('licence'),
  note: hostile('note'),
  relation: 'translation',
};

const origins: Record<string, object> = {
  deux: { source },
  trois: {
    source: { ...source, url: null, licence: 'javascript:window.ran=1' },
    aliases: ['/"><script>window.ran=1<', "/'onload='window.ran=1"],
  },
};

const body = [
  ...hostileTexts,
  '[un](javascript:window.ran=1) [deux](<data:text/html,<script>window.ran=1</script>>) [trois][ref]',
  '[ref]: <javascript:window.ran=1> "\\"onclick=\\"window.ran=1"',
  '<a href="javascript:window.ran=1" onclick="window.ran=1">quatre</a> <a href="&#106;avascript:window.ran=1">cinq</a>',
  `![six](<./${picture}> "\\" onerror=\\"window.ran=1")`,
  `![odd](<./${encodeURIComponent(oddPicture)}>)`,
  '<iframe src="https://evil.example/"></iframe><object data="https://evil.example/"></object>',
  '<form action="https://evil.example/"><button formaction="javascript:window.ran=1">sept</button></form>',
  '<p id="page-main" name="location" class="draft-mark" style="background: url(https://evil.example/b)">huit</p>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.ran=1&gt;">',
  '```js"onclick="window.ran=1\n</code></pre><script>window.ran = 1</script>\n```',
  'Une note[^"><b>].',
  '[^"><b>]: </section><script>window.ran = 1</script>',
].join('\n\n');

function file(frontMatter: object, text: string): string {
  return `---\n${stringify(frontMatter, { aliasDuplicateObjects: false })}---\n\n${text}\n`;
}
