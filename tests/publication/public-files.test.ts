import { expect, test } from 'vitest';
import { editionOf } from '../../src/site/edition.ts';
import { publication } from './publication-folder.ts';

const filesAndIcon = async (files: Record<string, string>) => {
  const { publication: read } = await publication(files).read();
  return { files: read?.publicFiles, hasIcon: read && editionOf(read).frame.hasIcon };
};

test('a publication without files of its own has the program’s icons', async () => {
  expect(await filesAndIcon({})).toEqual({ files: ['apple-touch-icon.png', 'favicon.svg'], hasIcon: true });
});

test('what lies in its public/ takes their place; without an icon there, pages name none', async () => {
  expect(await filesAndIcon({ 'public/favicon.svg': '<svg/>', 'public/key.txt': 'x' })).toEqual({
    files: ['favicon.svg', 'key.txt'],
    hasIcon: true,
  });
  expect(await filesAndIcon({ 'public/CNAME': 'example.org' })).toEqual({ files: ['CNAME'], hasIcon: false });
});

test('hidden files in it stay where they are, but for what hosts ask for', async () => {
  const { files } = await filesAndIcon({
    'public/.DS_Store': 'x',
    'public/.git/config': 'x',
    'public/.env': 'SECRET=1',
    'public/notes/.draft.txt': 'x',
    'public/.well-known/security.txt': 'x',
    'public/.well-known/.secret': 'x',
  });
  expect(files).toEqual(['.well-known/security.txt']);
});
