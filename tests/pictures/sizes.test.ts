import { expect, test } from 'vitest';
import { sourcesOf, statedSize } from '../../src/pictures/picture-markup.ts';
import { middleSize, pictureFiles } from '../../src/pictures/sizes.ts';

const named = (path: string, width: number, height: number) =>
  pictureFiles({ path, width, height }).map((file) => `${file.path} ${file.width}x${file.height}`);

test('a photograph goes out in two new formats, and in its own for all others', () => {
  expect(named('a/b.jpg', 6000, 4000)).toEqual([
    'a/b.jpg 1280x853',
    'a/b.jpg.320.avif 320x213',
    'a/b.jpg.640.avif 640x427',
    'a/b.jpg.800.avif 800x533',
    'a/b.jpg.1280.avif 1280x853',
    'a/b.jpg.1920.avif 1920x1280',
    'a/b.jpg.640.webp 640x427',
    'a/b.jpg.800.webp 800x533',
    'a/b.jpg.1280.webp 1280x853',
  ]);
});

test.each([
  [
    'a small one is never made larger',
    'a.jpg',
    200,
    100,
    ['a.jpg 200x100', 'a.jpg.200.avif 200x100', 'a.jpg.200.webp 200x100'],
  ],
  [
    'one in nearly a width that there is goes out once',
    'a.png',
    700,
    350,
    ['a.png 700x350', 'a.png.640.webp 640x320'],
  ],
  [
    'a drawing has no format that blurs its edges',
    'a.png',
    330,
    100,
    ['a.png 330x100', 'a.png.330.webp 330x100'],
  ],
  ['what may move stays as it is', 'a.gif', 900, 900, ['a.gif 900x900']],
  ['a strip keeps a pixel of its height', 'a.gif', 90_000, 9, ['a.gif 1280x1']],
])('%s', (_, path, width, height, files) => {
  expect(named(path, width, height)).toEqual(files);
});

test('a file for a phone may weigh 60 kB, for a larger screen more', () => {
  const [own, ...others] = pictureFiles({ path: 'a.jpg', width: 6000, height: 4000 });
  expect(own.maxBytes).toBe(250_000);
  for (const { width, maxBytes } of others)
    expect(maxBytes).toBe(width <= 800 ? 60_000 : width <= 1280 ? 120_000 : 250_000);
});

test('browsers are told how wide a picture is shown, a tall one less', () => {
  const sizes = (width: number, height: number) =>
    sourcesOf({ path: '/a.jpg', width, height }, 'text').map((source) => source.sizes);
  expect(sizes(3000, 2000)).toEqual(['min(551px, 100vw - 40px)', 'min(551px, 100vw - 40px)']);
  expect(sizes(1000, 4000)[0]).toBe('min(171px, 100vw - 40px)');
  expect(sizes(100, 100)[0]).toBe('min(100px, 100vw - 40px)');
  expect(sourcesOf({ path: '/a.gif', width: 1, height: 1 }, 'text')).toEqual([]);
});

test('a tall picture states the size at which it is shown, another its own', () => {
  expect(statedSize({ path: 'a.jpg', width: 1000, height: 4000 }, 'text')).toEqual({
    width: 171,
    height: 684,
  });
  expect(statedSize({ path: 'a.jpg', width: 1000, height: 600 }, 'text')).toEqual({
    width: 1000,
    height: 600,
  });
});

test('the file of a picture that other sites show is of a middle size', () => {
  expect(middleSize({ path: 'a.jpg', width: 6000, height: 4000 })).toEqual({ width: 1280, height: 853 });
});
