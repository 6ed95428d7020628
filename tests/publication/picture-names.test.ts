import { expect, test } from 'vitest';
import { keptBody } from '../../src/store/bodies.ts';
import { mistakeLine } from '../../src/publication/mistake.ts';
import { png, publication } from './publication-folder.ts';
import { body } from './texts.ts';

test.each([
  ['blanks', 'une place.png', '![Une](une place.png)', 'une%20place.png'],
  ['blanks and brackets', 'place (1).png', '![Une](place (1).png "Légende")', 'place%20(1).png'],
  ['blanks, as Markdown wants it', 'une place.png', '![Une](<une place.png>)', 'une%20place.png'],
  ['composed letters', 'Été.png', '![Une](E\u0301te\u0301.png)', '%C3%89t%C3%A9.png'],
  ['letters that are not composed', 'E\u0301te\u0301.png', '![Une](Été.png)', '%C3%89t%C3%A9.png'],
  ['capitals', 'IMG_1.PNG', '![Une](img_1.png)', 'IMG_1.PNG'],
  ['blanks, in HTML', 'Une place.png', '<img src="une place.png" alt="Une">', 'Une%20place.png'],
])('a picture in a text is found with %s in its name', async (_claim, name, text, address) => {
  const folder = publication({ 'articles/a.md': body(text), [`articles/${name}`]: png(30, 20) });
  const { mistakes, warnings, publication: read } = await folder.read();
  expect([...mistakes, ...warnings]).toEqual([]);
  expect(read?.pictures.map(({ path }) => path)).toEqual([`articles/a/${address}`]);
  const html = keptBody(folder.settings.cacheDir, read?.articles[0]?.bodyDigest ?? '');
  expect(html).toContain('width="30" height="20"');
});

test('of two names that differ in capitals alone, the one that is written just so is shown', async () => {
  const folder = publication({
    'articles/a.md': body('![Une](p.PNG) ![Deux](P.png)'),
    'articles/p.PNG': png(30, 20),
    'articles/P.png': png(40, 20),
  });
  const { publication: read } = await folder.read();
  const html = keptBody(folder.settings.cacheDir, read?.articles[0]?.bodyDigest ?? '');
  expect([...html.matchAll(/width="(\d+)"/g)].map(([, width]) => width)).toEqual(['30', '40']);
});

test.each([
  ['![un *pont*](vieux pont.jpg)', 11, 'vieux pont.jpg'],
  ['![un pont](vieux pont.jpg =600x400)', 9, 'vieux pont.jpg'],
])('%s is a mistake with the remedy, and never text on a page', async (text, line, name) => {
  const folder = publication({ 'articles/a.md': body(line === 9 ? text : `Oui.\n\n${text}`) });
  const { mistakes } = await folder.read();
  expect(mistakes.map(mistakeLine)).toEqual([
    expect.stringMatching(
      `^articles/a\\.md:${line}:\\d+: body: the picture ${name} is not written .+: put its name between .+<${name}>`,
    ),
  ]);
});
