import { expect, test } from 'vitest';
import { wordmarkSvg } from '../../src/styles/wordmark.ts';

test.each(['Dépêche', 'Łódź', 'The Evening Post & Mail', 'Fin e\u0301'])('%s is drawn', async (title) => {
  const svg = await wordmarkSvg(title);
  expect(svg).toMatch(/^<svg aria-hidden="true" viewBox="0 0 \d+ 250" .*<path d="m[-0-9a-z ]+z"\/><\/svg>$/);
});

test.each(['برقية', 'Газета', 'News 新聞', ''])(
  '%j, which the font cannot draw, is left to text',
  async (title) => {
    expect(await wordmarkSvg(title)).toBeUndefined();
  },
);

test('a drawing is small', async () => {
  expect((await wordmarkSvg('Dépêche'))!.length).toBeLessThan(2700);
});

test('every outline stays inside the drawing', async () => {
  const svg = (await wordmarkSvg('Ågf'))!;
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]);
  const starts = endpoints(/ d="([^"]+)"/.exec(svg)![1]!);
  expect(Math.min(...starts.map(([x]) => x))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...starts.map(([x]) => x))).toBeLessThanOrEqual(width);
  expect(Math.max(...starts.map(([, y]) => y))).toBeLessThanOrEqual(250);
});

/** Where each relative command of a path ends. */
function endpoints(data: string): [number, number][] {
  const sizes: Record<string, number> = { m: 2, l: 2, q: 4, c: 6 };
  const found: [number, number][] = [];
  let at: [number, number] = [0, 0];
  let start = at;
  for (const [, command, text] of data.matchAll(/([a-z])([^a-z]*)/g)) {
    if (command === 'z') at = start;
    const numbers = (text!.match(/-?\d+/g) ?? []).map(Number);
    const size = sizes[command!] ?? 0;
    for (let index = size; size && index <= numbers.length; index += size) {
      at = [at[0] + numbers[index - 2]!, at[1] + numbers[index - 1]!];
      found.push(at);
    }
    if (command === 'm') start = at;
  }
  return found;
}
