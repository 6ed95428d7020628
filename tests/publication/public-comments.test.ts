import { expect, test } from 'vitest';
import { publicComments } from '../../src/publication/public-comments.ts';

test('comments, which the published Markdown shows, are named with their lines', () => {
  const found = publicComments(
    {
      frontMatter: 'title: Une # pas un commentaire\n# à vérifier\nlang: fr\n  # encore',
      frontMatterLine: 2,
      body: 'Un texte.\n\n<!-- la source ne veut pas être nommée -->\n\n# Un titre\n',
      bodyLine: 7,
    },
    'articles/a.md',
  );
  expect(found.map(({ line, field }) => [line, field])).toEqual([
    [3, 'front matter'],
    [5, 'front matter'],
    [9, 'body'],
  ]);
  expect(found[0]).toMatchObject({
    file: 'articles/a.md',
    wrong: 'a comment is public in the Markdown of the article',
    remedy: 'remove it, or write markdown: false in site.yaml',
  });
});
