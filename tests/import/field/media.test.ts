import { describe, expect, test } from 'vitest';
import { expectBodies, shared, sharedInput, type Row } from './shared-inputs.ts';

const inputs: Row[] = [
  ['field/07-letter-pictures/emoji.xml', ['la boulangère 🍞 avant', 'a ri 😄.'], ['[', 'Image']],
  [
    'field/08-lazy/placeholders.html',
    [
      '[The mended roof. Photo: A. Reader](https://dunmorrow.example/img/roof-1200.jpg)',
      '[The organ, tuned.](https://dunmorrow.example/img/organ.jpg)',
      /\[A seat with a name\]\(https:\/\/dunmorrow\.example\/img\/seat-(?:400|1600)\.jpg\)/,
    ],
    ['placeholder', '1x1', 'data:'],
  ],
  ['field/09-spaces/picture.html', ['uploads/The%20longest%20stile%20\\(1\\).jpg)']],
  [
    'field/10-sound-film/four.xml',
    [
      ':\n\n[La première fournée](https://www.youtube.com/watch?v=F0uR000fILm)\n\nLa bibliothèque',
      'porte :\n\n[porte.mp3](https://four.example/son/porte.mp3)\n\n[place.mp4](https://four.example/film/place.mp4)',
      '(https://four.example/son/recit.mp3)',
    ],
  ],
  ['field/11-embed-last/video-last.txt', ['(https://www.youtube.com/watch?v=cH0uEtTes01)']],
  [
    'field/13-base/base-href.html',
    [
      '(https://penwick.example/hall/)',
      '(https://penwick.example/papers/list.pdf)',
      '(https://penwick.example/img/stile.jpg)',
    ],
  ],
  ['field/13-base/base-relative.html', ['(https://brevannes.example/archives/lettre.pdf)']],
  [
    'field/13-base/xml-base.xml',
    [
      '(https://tarne.example/blog/2023/hives/table.html)',
      '(https://tarne.example/blog/2023/hives/files/hive.jpg)',
      '(https://tarne.example/about)',
    ],
  ],
  [
    'field-import/export-with-embeds.xml',
    [
      '(https://www.youtube.com/watch?v=abcdefghijk)\n\n[The gates close](https://vimeo.com/12345678)\n\n',
      '(https://www.dailymotion.com/video/x1)',
    ],
    ['[embed'],
  ],
  [
    'field-import/export-with-gallery-and-comments.xml',
    [
      '(https://gazette.example/files/lock-2.jpg)\n\n',
      '(https://gazette.example/files/lock-3.jpg)\n\n“We have',
    ],
    ['[gallery'],
  ],
  [
    'field-import/picture-inside-a-sentence.html',
    ['by Mirela Aston and read by Jonas Hale', '(https://lakepaper.example/aston.jpg)\n\n'],
    ['Picture'],
  ],
];

describe.skipIf(!shared)('the films, sounds and pictures of others', () => {
  test.each(inputs)('%s comes out as its README says', (...row) => expectBodies(row));

  test.each([
    ['field/10-sound-film/four.xml', /recit\.mp3/],
    ['field/10-sound-film/four.xml', /porte\.mp3/],
    ['field/10-sound-film/four.xml', /place\.mp4/],
    ['field/10-sound-film/four.xml', /F0uR000fILm/],
    ['field/24-wordpress/name-and-picture.xml', /machine-1931\.jpg — the lead picture/],
    ['field-import/export-with-gallery-and-comments.xml', /lock-2\.jpg — the lead picture/],
  ])('%s has a line in the account for %s', async (file, line) => {
    const { articles } = await sharedInput(file);
    expect(articles.flatMap(({ messages }) => messages.map(({ text }) => text)).join('\n')).toMatch(line);
  });

  test.each([
    ['field/13-base/xml-base.xml', 'https://tarne.example/blog/2023/hives/index.html'],
    ['field/11-embed-last/video-last.txt', null],
  ])('%s has its source', async (file, source) => {
    const { articles } = await sharedInput(file);
    expect(articles[0]?.metadata['source.url']?.value ?? null).toBe(source);
  });
});
