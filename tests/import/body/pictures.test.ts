import { describe, expect, test } from 'vitest';
import { bodyAmid, imported, prose } from '../importing.ts';

const roof = '[The roof](https://lake.example/roof.jpg)';

describe('a picture is a link to what it shows, on a line of its own', () => {
  test.each([
    ['by its description', '<img src="https://lake.example/roof.jpg" alt="The roof">', roof],
    [
      'without one, by its file’s name',
      '<img src="https://lake.example/2023/le%20toit.jpg?w=600">',
      '[le toit.jpg](https://lake.example/2023/le%20toit.jpg?w=600)',
    ],
    [
      'with blanks in its address',
      '<img src="https://lake.example/the roof (1).jpg" alt="The roof">',
      '[The roof](https://lake.example/the%20roof%20\\(1\\).jpg)',
    ],
    [
      'by its caption',
      '<figure><img src="https://lake.example/roof.jpg" alt="A roof"><figcaption>The mended roof</figcaption></figure>',
      '[The mended roof](https://lake.example/roof.jpg)',
    ],
    [
      'by the caption that a command of WordPress holds',
      '<p>[caption id="a" width="300"]<a href="https://lake.example/roof.jpg"><img src="https://lake.example/roof-300x200.jpg"></a> The mended roof[/caption]</p>',
      '[The mended roof](https://lake.example/roof.jpg)',
    ],
    [
      'out of its sentence',
      '<p>Written by Ada <img src="https://lake.example/roof.jpg" alt="The roof">Lind and read by Hale<img src="https://lake.example/hale.jpg" alt="Hale">Hale.</p>',
      `Written by Ada Lind and read by Hale Hale.\n\n${roof}\n\n[Hale](https://lake.example/hale.jpg)`,
    ],
    [
      'above its sentence, where it stood before it',
      '<p><a href="https://lake.example/"><img src="https://lake.example/roof.jpg" alt="The roof"></a> It was mended.</p>',
      `${roof}\n\nIt was mended.`,
    ],
    [
      'within a list, with spaces around it',
      '<ul><li>one<img src="https://lake.example/roof.jpg" alt="The roof">two</li></ul>',
      `- one ${roof} two`,
    ],
  ])('%s', (_, html, link) => expect(bodyAmid(html)).toBe(link));
});

describe('a picture that is loaded late has the address that it is loaded from', () => {
  test.each([
    ['a dummy and data-src', 'src="/img/placeholder.gif" data-src="https://lake.example/roof.jpg"'],
    [
      'a small one and data-src',
      'src="https://lake.example/tiny.jpg" data-src="https://lake.example/roof.jpg"',
    ],
    [
      'a dot and data-lazy-src',
      'src="/1x1.trans.gif" width="1" height="1" data-lazy-src="https://lake.example/roof.jpg"',
    ],
    [
      'data and data-original',
      'src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-original="https://lake.example/roof.jpg"',
    ],
    [
      'data and a set',
      'src="data:," data-srcset="https://lake.example/small.jpg 400w, https://lake.example/roof.jpg 1600w"',
    ],
    [
      'no address and a set by density',
      'srcset="https://lake.example/small.jpg 1x, https://lake.example/roof.jpg 2x"',
    ],
    [
      'a set with a poster',
      'srcset="https://lake.example/roof.jpg 1600w, https://lake.example/poster.jpg 6000w"',
    ],
  ])('%s', (_, attributes) => expect(bodyAmid(`<img ${attributes} alt="The roof">`)).toBe(roof));

  test.each([
    [
      'commas in addresses',
      '<img src="data:," srcset="https://lake.example/w_400,h_300/roof.jpg 400w,https://lake.example/w_800,h_600/roof.jpg 800w" alt="The roof">',
      '[The roof](https://lake.example/w_800,h_600/roof.jpg)',
    ],
    [
      'the sources of a picture',
      '<picture><source srcset="https://lake.example/roof.jpg 800w"><img src="data:," alt="The roof"></picture>',
      roof,
    ],
    [
      'the copy for readers without scripts',
      '<img src="data:," alt=""><noscript><img src="https://lake.example/roof.jpg" alt="The roof"></noscript>',
      roof,
    ],
    [
      'the copy before the picture',
      '<noscript><img src="https://lake.example/roof.jpg" alt="The roof"></noscript><img data-src="https://lake.example/roof.jpg" alt="The roof">',
      roof,
    ],
    ['AMP', '<amp-img src="https://lake.example/roof.jpg" alt="The roof"></amp-img>', roof],
  ])('%s', (_, html, link) => expect(bodyAmid(html)).toBe(link));
});

describe('a picture of a letter is the letter', () => {
  test.each([
    ['by its class', '<img class="wp-smiley" alt="🍞" src="https://lake.example/1f35e.png">'],
    ['by its size and description', '<img height="16" alt="🍞" src="https://lake.example/bread.png">'],
    ['by its place', '<img src="https://s.w.org/images/core/emoji/14.0.0/72x72/1f35e.png">'],
  ])('%s', (_, image) =>
    expect(bodyAmid(`<p>The baker ${image} laughed.</p>`)).toBe('The baker 🍞 laughed.'),
  );
});

test('a picture that is nowhere is told of, with what it said, and leaves no caption behind', () => {
  const html =
    '<figure><img src="data:image/png;base64,AAAA" alt="A roof"><figcaption>The roof</figcaption></figure>';
  const { body, messages } = imported(
    `<h1>Ferry</h1>${prose.map((text) => `<p>${text}</p>`).join('')}${html}`,
  );
  expect(body).toBe(prose.join('\n\n'));
  expect(messages.filter(({ rule }) => rule === 'image')).toEqual([
    {
      level: 'warning',
      rule: 'image',
      about: ['data:image/png;base64,AAAA', 'The roof', 'A roof'],
      text: 'A picture is left out: it is within the input itself, and neither on the web nor beside the input. It said: The roof — A roof.',
    },
  ]);
});

test('the caption that Markdown keeps in the title stays there', () => {
  const text = `# Ferry\n\n${prose.join('\n\n')}\n\n![The roof](https://lake.example/roof.jpg "It was mended")`;
  expect(imported(text, 'a.md').body.split('\n\n').at(-1)).toBe(
    '[The roof](https://lake.example/roof.jpg "It was mended")',
  );
});

test('where a picture led, and what it was shown as, stands in the account', () => {
  const html = `<p>${prose[0]}</p><a href="https://lake.example/page"><img src="https://lake.example/roof.jpg" alt="The roof"></a>`;
  expect(imported(html).messages).toContainEqual({
    level: 'info',
    rule: 'image',
    about: ['https://lake.example/roof.jpg', 'https://lake.example/page', 'The roof'],
    text: 'https://lake.example/roof.jpg — The roof — it led to https://lake.example/page',
  });
});
