import { expect, test } from 'vitest';
import { imported, prose } from './importing.ts';

function bodyWith(picture: string, lang = 'en'): string {
  const paragraphs = prose.map((text) => `<p>${text}</p>`);
  const html = `<h1>Ferry</h1>${paragraphs[0]}<p>${picture}</p>${paragraphs.slice(1).join('')}`;
  return imported(html, 'a.html', { lang }).body.split('\n\n')[1] ?? '';
}

const address = 'https://www.lake.example.org/IMG_2034.jpg';
test.each([
  ['what its alt says', 'alt="The ferry at its pier"', 'en', 'Picture: The ferry at its pier'],
  ['the same in French', 'alt="Le bac à quai"', 'fr', 'Image : Le bac à quai'],
  ['a place alone', 'alt="Bern"', 'de', 'Bild: Bern'],
  ['where it is', '', 'en', 'Picture at lake.example.org'],
  ['where it is, in French', 'alt=""', 'fr', 'Image sur lake.example.org'],
  ['no file name', 'alt="IMG_2034"', 'en', 'Picture at lake.example.org'],
  ['no file name with spaces', 'alt="ferry 2 final.jpg"', 'en', 'Picture at lake.example.org'],
  ['no word for any picture', 'alt="image"', 'en', 'Picture at lake.example.org'],
  ['no pattern’s sign', 'alt="For $& and $1"', 'en', 'Picture: For $& and $1'],
])('a picture without a caption is named by %s', (_, alt, lang, words) => {
  expect(bodyWith(`<img src="${address}" ${alt}>`, lang)).toBe(`[${words}](${address})`);
});
