import { expect, test } from 'vitest';
import { bodyAmid } from '../importing.ts';

test.each([
  ['<strong>What it costs<br />\n</strong>Forty crowns.', '**What it costs**\\\nForty crowns.'],
  ['<strong>What it costs<br />\n</strong><br />\nForty crowns.', '**What it costs**\\\nForty crowns.'],
  ['<strong>Who<br />\n</strong><em>The keepers.</em>', '**Who**\\\n*The keepers.*'],
  ['<b><i>Both<br></i></b>and more', '**_Both_**\\\nand more'],
  ['<b><br>Bold</b> after', '**Bold** after'],
  ['plain <i></i><b> </b>text', 'plain text'],
  ['The end<br>', 'The end'],
])('a break at the edge of a mark stands outside of it: %j', (html, markdown) => {
  expect(bodyAmid(`<p>${html}</p>`)).toBe(markdown);
});
