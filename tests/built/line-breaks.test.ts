import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';

const someWidths = [
  ...Array.from({ length: 25 }, (_, step) => 320 + 40 * step),
  333,
  361,
  375,
  393,
  412,
  479,
  601,
  767,
  959,
  961,
  1279,
];

inBrowser('no line of an article begins with ; : ! ? » or ends with «', (run) => {
  test.each([
    ['own', 'articles/blinken-asie-centrale/'],
    ['english', 'articles/marche-de-nuit/'],
    ['english', 'articles/ferry-returns/'],
    ['arabic', 'articles/palmier/'],
    ['many', 'articles/article-005/'],
  ] as const)('"%s", %s', async (name, path) => {
    const { at } = await run.served(name);
    const page = await run.page();
    await page.goto(at(`/${path}`));
    const seen = new Set<string>();
    let marks = 0;
    for (const width of someWidths) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(badBreaks);
      marks = found.marks;
      for (const bad of found.bad) seen.add(`at ${width}: ${bad}`);
    }
    expect([...seen]).toEqual([]);
    expect(marks).toBeGreaterThan(4);
  });
});

/** The marks of the page's article that stand on another line than what they belong to. */
function badBreaks(): { bad: string[]; marks: number } {
  const bad: string[] = [];
  let marks = 0;
  const blocks = document.querySelectorAll(
    '.article :is(h1, h2, h3, p, li, blockquote, dd, dt, td, th, figcaption)',
  );
  for (const block of blocks) {
    if (block.querySelector('p, li, blockquote')) continue;
    const spots: { node: Text; offset: number; letter: string }[] = [];
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      [...node.data].forEach((letter, offset) => /\s/.test(letter) || spots.push({ node, offset, letter }));
    }
    const boxAt = ({ node, offset }: (typeof spots)[number]) => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return [...range.getClientRects()].at(-1);
    };
    spots.forEach((spot, index) => {
      const neighbour = /[;:!?»]/.test(spot.letter)
        ? spots[index - 1]
        : spot.letter === '«'
          ? spots[index + 1]
          : undefined;
      // An address that is longer than a line breaks where it must: its marks are no punctuation.
      if (!neighbour || /:\/\/\S*$/.test(spot.node.data.slice(0, spot.offset))) return;
      const [box, other] = [boxAt(spot), boxAt(neighbour)];
      if (!box || !other) return;
      marks++;
      const apart = Math.abs(box.top + box.bottom - other.top - other.bottom) / 2;
      if (apart > Math.min(box.height, other.height) / 2)
        bad.push(
          spots
            .slice(Math.max(0, index - 12), index + 12)
            .map(({ letter }) => letter)
            .join(''),
        );
    });
  }
  return { bad, marks };
}
