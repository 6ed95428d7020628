import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { isSlug } from '../../../src/article/slug.ts';
import { ArticleFolder } from '../../../src/import/edge/article-folder.ts';
import type { Imported } from '../../../src/import/import-article.ts';
import { imported, importedAll, prose } from '../importing.ts';

const [ferry = '', crew = '', vote = ''] = prose;
const owls =
  'The owls of the church tower have raised five young this year, and the priest has hung a camera beside the nest, whose picture is shown in the village hall every evening at ten.';
const hives =
  'Beekeepers along the river have lost fewer hives this winter than in any year since they began to count, and they say that it was the cold, which kept the mites asleep.';
const chinese =
  '港镇图书馆从四月起星期天也开门。镇议会星期一晚上以十一票对四票通过了所缺的经费，签过请愿书的志愿者在窗下唱歌，一直唱到镇长下楼。';
const otherChinese =
  '钟楼上的猫头鹰今年养大了五只小鸟。神父装了一台摄像机，画面传到村里的礼堂，每天晚上有三十个人来看十点钟的那一餐。';

/** What becomes of one import after the other in one folder: the names, or the state. */
function placed(all: Imported[]): string[] {
  const folder = new ArticleFolder(mkdtempSync(join(tmpdir(), 'depeche-')));
  return all.map((one) => {
    const placing = folder.place(one);
    if (placing.state === 'new') folder.remember(placing.path, one.file.text, false);
    return placing.state === 'new' ? basename(placing.path) : placing.state;
  });
}

function sourced(title: string, url: string, text: string): Imported {
  const lines = ['title: ' + title, 'source_url: ' + url, 'tags: [a]'];
  return imported(`---\n${lines.join('\n')}\n---\n\n${text}\n`, 'a.md');
}

const deep = 'https://lake.example/2023/ferry';
const front = 'https://lake.example/';

test.each<[string, Imported[], string[]]>([
  [
    'two texts under one heading, of no known source',
    [imported(`Letters\n\n${ferry}\n\n${crew}`), imported(`Letters\n\n${owls}\n\n${hives}`)],
    ['letters.md', 'letters-2.md'],
  ],
  [
    'the same text again',
    [imported(`Letters\n\n${ferry}\n\n${crew}`), imported(`Letters\n\n${ferry}\n\n${crew}`)],
    ['letters.md', 'already there'],
  ],
  [
    'the same text with a correction',
    [
      imported(`Letters\n\n${ferry}\n\n${vote}`),
      imported(`Letters\n\n${ferry}\n\n${vote.replace('four', 'five')}`),
    ],
    ['letters.md', 'differs'],
  ],
  [
    'two articles whose link is the front page',
    [sourced('The ferry', front, ferry), sourced('The owls', front, owls), sourced('The owls', front, hives)],
    ['the-ferry.md', 'the-owls.md', 'the-owls-2.md'],
  ],
  [
    'two articles of one address with titles and texts of their own',
    [sourced('The ferry', deep, ferry), sourced('The owls', deep, owls)],
    ['the-ferry.md', 'the-owls.md'],
  ],
  [
    'an article that its source has written anew',
    [sourced('The ferry', deep, ferry), sourced('The ferry', deep, owls)],
    ['the-ferry.md', 'differs'],
  ],
  [
    'the same title at two addresses',
    [sourced('The ferry', deep, ferry), sourced('The ferry', `${deep}-2`, ferry)],
    ['the-ferry.md', 'the-ferry-2.md'],
  ],
  [
    'texts without spaces between words',
    [imported(`来信\n\n${chinese}`), imported(`来信\n\n${otherChinese}`), imported(`来信\n\n${chinese}`)],
    ['来信.md', '来信-2.md', 'already there'],
  ],
])('%s: one article only if source and text agree', (_, all, names) => {
  expect(placed(all)).toEqual(names);
});

function item(title: string, link: string, text: string): string {
  return `<item><title>${title}</title><link>${link}</link><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`;
}

function nameOf(title: string, link: string, text = ferry): string {
  return imported(
    `<rss version="2.0"><channel><title>Lake</title>${item(title, link, text)}</channel></rss>`,
    'a.xml',
  ).file.slug;
}

test.each([
  ['图书馆星期天开门', 'https://gang.example/2023/03/library-sunday.html', 'library-sunday'],
  ['图书馆星期天开门', 'https://gang.example/owls/index.html', 'owls'],
  ['图书馆星期天开门', 'https://gang.example/?p=1234', '图书馆星期天开门'],
  ['图书馆星期天开门', 'https://gang.example/content_12345.html', '图书馆星期天开门'],
  ['घड़ी ने तेरह बजाए', 'https://nagar.example/clock', 'clock'],
  ['The ferry stays', 'https://lake.example/another-name', 'the-ferry-stays'],
  ['2023', 'https://lake.example/2023/ferry-stays', 'ferry-stays'],
  ['!!!', 'https://lake.example/1', 'the-council-of-the-lake-district-met-on'],
])('“%s” from %s is %s.md', (title, link, slug) => {
  expect(nameOf(title, link)).toBe(slug);
  expect(isSlug(slug)).toBe(true);
});

test('what has no title is named by its first words', () => {
  expect(nameOf('', 'https://social.example/@jane/1')).toBe('the-council-of-the-lake-district-met-on');
});

test('what has no letter at all has a name that is the same every time, and not another’s', () => {
  const names = ['12 — 34', '12 — 34', '56 — 78'].map((text) =>
    nameOf('***', 'https://lake.example/1', text),
  );
  expect(names[0]).toBe(names[1]);
  expect(names[0]).not.toBe(names[2]);
});

test.each([
  ['posts/owls/index.md', 'owls'],
  ['posts/owls/_index.md', 'owls'],
  ['posts/Les Chouettes/index.md', 'sur-le-four'],
  ['posts/le-four.md', 'le-four'],
  ['posts/時事.md', '時事'],
  ['index.md', 'sur-le-four'],
])('an article of our own that comes as %s is %s.md', (path, slug) => {
  const lines = 'title: Sur le four\nlang: fr\npublished: 2023-03-14\nsection: monde\nsource: original';
  expect(imported(`---\n${lines}\n---\n\n${ferry}\n`, path).file.slug).toBe(slug);
});

const shared = [process.env['SHARED_DIR'], '../shared'].find((folder) => folder && existsSync(folder));
if (!shared) console.warn('The field inputs in ../shared are not here: their tests are skipped.');

test.skipIf(!shared).each([
  [
    '02-identity/letters-*',
    ['letters-monday.txt', 'letters-tuesday.txt'],
    ['courrier-des-lecteurs.md', 'courrier-des-lecteurs-2.md'],
  ],
  [
    '02-identity/one-link.xml',
    ['one-link.xml'],
    ['the-stiles-of-the-parish.md', 'a-cinema-in-may.md', 'fewer-hives-lost.md'],
  ],
  ['02-identity/bundles', ['bundles/four/index.md', 'bundles/tunnel/index.md'], ['four.md', 'tunnel.md']],
  [
    '03-nameless/feed.xml',
    ['../03-nameless/feed.xml', '../03-nameless/hindi.xml'],
    ['library-sunday.md', 'owls.md', 'clock.md', 'library.md'],
  ],
  [
    '03-nameless',
    ['../03-nameless/texte-1.txt', '../03-nameless/texte-2.txt'],
    ['图书馆星期天开门.md', '钟楼上的猫头鹰.md'],
  ],
  [
    'two pages',
    [
      '../../field-import/title-without-latin-letters-1.html',
      '../../field-import/title-without-latin-letters-2.html',
    ],
    ['湖上的渡轮今冬继续开行.md', '运河管理局三月再次开会.md'],
  ],
  ['24-wordpress', ['../24-wordpress/name-and-picture.xml'], ['boutons.md']],
])('%s come in under names of their own', (_, files, names) => {
  const paths = files.map((file) => `${shared}/field/02-identity/${file}`);
  expect(placed(paths.flatMap((path) => importedAll(readFileSync(path), path)))).toEqual(names);
});
