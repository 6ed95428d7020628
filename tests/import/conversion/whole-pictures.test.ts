import { expect, test } from 'vitest';
import { bodyAmid } from '../importing.ts';

test.each([
  [
    'in another folder',
    'http://p.lake.example/x/s1600/boat.jpg',
    'http://p.lake.example/x/s320/boat.jpg',
    true,
  ],
  [
    'of another name',
    'http://p.lake.example/x/s1600/crew.jpg',
    'http://p.lake.example/x/s320/boat.jpg',
    false,
  ],
  ['on another site', 'http://other.example/boat.jpg', 'http://p.lake.example/boat.jpg', false],
])('a small picture gives the address of the whole one that it leads to, %s', (_, link, small, isWhole) => {
  const body = bodyAmid(`<p><a href="${link}"><img src="${small}" alt="The boat"></a></p>`);
  expect(body).toBe(`[The boat](${isWhole ? link : small})`);
});
