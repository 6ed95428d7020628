import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PicturesBeside } from '../../../src/import/edge/pictures-beside.ts';
import { importArticle } from '../../../src/import/import-article.ts';
import { readInput } from '../../../src/import/readers/choose.ts';
import { prose } from '../importing.ts';

const options = { given: {}, short: true, sections: {} };

/** A folder with these files, by their names and what is in them. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-pictures-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function importedFrom(folder: string, name: string, pictures: PicturesBeside) {
  const path = join(folder, name);
  const reading = readInput({ name: path, bytes: readFileSync(path), address: null, charset: null });
  const { find, copies } = pictures.of(path);
  return (reading.articles ?? []).map((received) => ({
    ...importArticle(received, options, find),
    copies,
  }));
}

const figure =
  '<figure><img src="lock_files/lock%202.jpg" alt="A lock"><figcaption>The old lock</figcaption></figure>';
const page = `<html><body><h1>Lock</h1>${prose.map((text) => `<p>${text}</p>`).join('')}${figure}</body></html>`;

test('a picture beside the input stays a picture, with its caption and description, and lies beside the article', () => {
  const folder = folderOf({ 'lock.html': page, 'lock_files/lock 2.jpg': 'picture' });
  const pictures = new PicturesBeside(join(folder, 'content'));
  const [article] = importedFrom(folder, 'lock.html', pictures);
  expect(article?.body.split('\n\n').at(-1)).toBe('![A lock](lock-2.jpg "The old lock")');
  pictures.copy(article?.copies ?? []);
  expect(readFileSync(join(folder, 'content', 'articles', 'lock-2.jpg'), 'utf8')).toBe('picture');
  expect(article?.messages).toContainEqual({
    level: 'info',
    rule: 'image',
    about: ['lock-2.jpg', 'lock_files/lock%202.jpg', 'The old lock', 'A lock'],
    text: 'lock-2.jpg — The old lock — copied from lock_files/lock%202.jpg',
  });
});

test('none is overwritten: a name that is taken gets a number, and the same picture is there once', () => {
  const folder = folderOf({
    'lock.html': page,
    'lock_files/lock 2.jpg': 'picture',
    'again/lock.html': page,
    'again/lock_files/lock 2.jpg': 'picture',
    'content/articles/lock-2.jpg': 'another picture',
  });
  const pictures = new PicturesBeside(join(folder, 'content'));
  const articles = ['lock.html', 'again/lock.html'].flatMap((name) => importedFrom(folder, name, pictures));
  for (const { body, copies } of articles) {
    expect(body).toContain('(lock-2-2.jpg "The old lock")');
    pictures.copy(copies);
  }
  expect(readdirSync(join(folder, 'content', 'articles'))).toEqual(['lock-2-2.jpg', 'lock-2.jpg']);
  expect(readFileSync(join(folder, 'content', 'articles', 'lock-2.jpg'), 'utf8')).toBe('another picture');
});

test('an article in our own form keeps its text, and its picture comes with it', () => {
  const own = `---\ntitle: Lock\nlang: en\npublished: 2023-02-28\nsection: monde\nsource: original\n---\n\n${prose.join('\n\n')}\n\n![A lock](./lock.jpg "The old lock")\n`;
  const folder = folderOf({ 'lock.md': own, 'lock.jpg': 'picture' });
  const pictures = new PicturesBeside(join(folder, 'content'));
  const [article] = importedFrom(folder, 'lock.md', pictures);
  expect(article?.file.text).toBe(own);
  expect(article?.copies.map(({ name }) => name)).toEqual(['lock.jpg']);
});

test('nothing but pictures in the input’s own folder is taken', () => {
  const folder = folderOf({
    'in/a.html': page,
    'out.jpg': 'picture',
    'in/note.txt': 'note',
    'in/draw.svg': '<svg/>',
  });
  symlinkSync(join(folder, 'out.jpg'), join(folder, 'in', 'link.jpg'));
  const { find } = new PicturesBeside(join(folder, 'content')).of(join(folder, 'in', 'a.html'));
  for (const address of [
    '../out.jpg',
    'link.jpg',
    'note.txt',
    'draw.svg',
    join(folder, 'out.jpg'),
    'a\0.jpg',
    '',
  ])
    expect(find(address), address).toBeNull();
});
