import { expect, test } from 'vitest';
import { inBrowser, widths } from './browser.ts';
import { isAlias, pagesOf, templatesOf } from './publications.ts';

inBrowser('pages fit', (run) => {
  test.each(['own', 'english', 'arabic', 'many', 'hostile'] as const)(
    'no page of "%s" is wider than its window',
    async (name) => {
      const { at, built } = await run.served(name);
      const page = await run.page();
      const pages = name === 'many' ? templatesOf(built) : pagesOf(built).filter((page) => !isAlias(page));
      const wide: string[] = [];
      for (const { file, path } of pages) {
        await page.goto(at(path));
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const found = await page.evaluate(widest);
          if (found) wide.push(`${file} at ${width}: ${found}`);
        }
      }
      expect(wide).toEqual([]);
    },
  );

  test('the columns of a table stand as their author aligned them', async () => {
    const { at } = await run.served('english');
    const page = await run.page();
    await page.goto(at('/articles/ferry-returns/'));
    const aligned = await page.evaluate(() =>
      [...document.querySelectorAll('.prose tr:first-child > *')].map(
        (cell) => getComputedStyle(cell).textAlign,
      ),
    );
    const columns = ['left', 'right', 'right', 'center', 'start'];
    expect(aligned).toEqual([...columns, ...columns]);
  });

  test.each(['own', 'english', 'arabic'] as const)(
    'in the datelines of "%s", a separator stands between two items of a line, and nowhere else',
    async (name) => {
      const { at, built } = await run.served(name);
      const page = await run.page();
      let wrapped = 0;
      for (const { file, path } of templatesOf(built)) {
        await page.goto(at(path));
        for (const width of [240, 320, 360, 390, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const found = await page.evaluate(strayed);
          expect(found.strayed, `${file} at ${width}`).toEqual([]);
          wrapped += found.wrapped;
        }
      }
      expect(wrapped).toBeGreaterThan(0);
    },
  );

  test('a picture takes its place before it arrives', async () => {
    const { at } = await run.served('english');
    const page = await run.page({ viewport: { width: 390, height: 800 } });
    await page.route(/\.(jpg|png)$/, () => undefined);
    await page.goto(at('/articles/ferry-returns/'), { waitUntil: 'domcontentloaded' });
    const ratios = await page.evaluate(() =>
      [...document.images].map((image) => image.clientWidth / image.clientHeight),
    );
    expect(ratios.map((ratio) => ratio.toFixed(2))).toEqual(['1.60', '1.50']);
  });
});

inBrowser('a text that is written from right to left', (run) => {
  test('is set from right to left, beside its margin note, with French passages from left to right', async () => {
    const { at } = await run.served('arabic');
    const page = await run.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(at('/articles/qanat-return/'));
    const seen = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.prose > p')!);
      const lines = [...range.getClientRects()];
      return {
        direction: style('.prose > p').direction,
        align: style('.prose > p').textAlign,
        passage: style('.prose [lang="fr"]').direction,
        ragged: box('.prose').right - Math.max(...lines.map(({ right }) => right)),
        noteIsLeft: box('.margin-note').right <= box('.prose').left,
        headlineIsRight: Math.abs(box('.headline').right - box('.article').right) < 1,
        quoteBorder: style('.prose blockquote').borderRightWidth,
        listIndent: style('.prose ul').paddingRight,
        tableStart: style('.prose th').textAlign,
        tracking: style('.headline').letterSpacing,
      };
    });
    expect(seen).toMatchObject({
      direction: 'rtl',
      align: 'start',
      passage: 'ltr',
      noteIsLeft: true,
      headlineIsRight: true,
      quoteBorder: '1px',
      tracking: 'normal',
    });
    expect(Math.abs(seen.ragged)).toBeLessThan(1);
    expect(parseFloat(seen.listIndent)).toBeGreaterThan(10);
  });

  test('has its source, its margin note and its neighbours at its own side, each English phrase in its order', async () => {
    const { at } = await run.served('arabic');
    const page = await run.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(at('/articles/qanat-return/'));
    for (const part of ['.source-footer', '.margin-note', '.neighbours']) {
      const seen = await page.evaluate((selector) => {
        const around = document.querySelector(selector)!;
        const phrases = [...around.querySelectorAll('h2, p:not(.source-title), dt, small')];
        const range = document.createRange();
        const gaps = phrases.map((phrase) => {
          range.selectNodeContents(phrase);
          return around.getBoundingClientRect().right - range.getBoundingClientRect().right;
        });
        return {
          direction: getComputedStyle(around).direction,
          phrases: [...new Set(phrases.map((phrase) => getComputedStyle(phrase).direction))],
          widestGap: Math.round(Math.max(...gaps)),
        };
      }, part);
      expect(seen, part).toEqual({ direction: 'rtl', phrases: ['ltr'], widestGap: 0 });
    }
  });

  test('keeps dates in another language in their own order, at its own side', async () => {
    const { at } = await run.served('arabic');
    const page = await run.page({ viewport: { width: 1280, height: 900 } });
    for (const [path, selector] of [
      ['/', '.lead .story-origin'],
      ['/articles/qanat-return/', '.dateline'],
    ] as const) {
      await page.goto(at(path));
      const seen = await page.evaluate((selector) => {
        const line = document.querySelector(selector)!;
        const date = line.querySelector('time')!;
        return {
          language: [date.lang, getComputedStyle(date).direction],
          isFirst: Math.abs(date.getBoundingClientRect().right - line.getBoundingClientRect().right) < 12,
        };
      }, selector);
      // On the front page whose text it is stands first.
      expect(seen, path).toEqual({ language: ['en', 'ltr'], isFirst: path !== '/' });
    }
  });

  test('stands beside one that is written from left to right, each in its direction', async () => {
    const { at } = await run.served('arabic');
    const page = await run.page();
    await page.goto(at('/articles/palmier/'));
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.prose')!).direction)).toBe(
      'ltr',
    );
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.source-title a')!).direction),
    ).toBe('rtl');
    await page.goto(at('/sections/water/'));
    const directions = await page.evaluate(() =>
      [...document.querySelectorAll('.story-title')].map((title) => [
        title.getAttribute('lang'),
        getComputedStyle(title).direction,
      ]),
    );
    expect(directions).toEqual([
      [null, 'rtl'],
      ['fr', 'ltr'],
    ]);
  });
});

/** The element that makes the page wider than its window. */
function widest(): string | undefined {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room && document.body.scrollWidth <= room) return undefined;
  const out = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, left } = element.getBoundingClientRect();
    return right > room + 0.5 || left < -0.5;
  });
  const last = out.at(-1);
  return `<${last?.localName} class="${last?.className}"> ${last?.textContent?.slice(0, 40)}`;
}

/** The separators of datelines that are seen at an end of a line, or are not seen within it. */
function strayed(): { strayed: string[]; wrapped: number } {
  const strayed: string[] = [];
  let wrapped = 0;
  for (const line of document.querySelectorAll('.dateline')) {
    const { left, right } = line.getBoundingClientRect();
    let last: DOMRect | undefined;
    for (const item of line.querySelectorAll(':scope > span')) {
      const box = item.getBoundingClientRect();
      const isFirst = last === undefined || box.top >= last.bottom;
      if (isFirst && last) wrapped++;
      last = box;
      const before = getComputedStyle(item, '::before');
      const middle = box.left + parseFloat(before.left) + parseFloat(before.width) / 2;
      const isSeen = before.content.includes('·') && middle > left && middle < right;
      const dangles = getComputedStyle(item, '::after').content.includes('·');
      if (isSeen === isFirst || dangles) strayed.push(item.textContent);
    }
    if (getComputedStyle(line).overflowX !== 'clip') strayed.push('what is beside the line is seen');
  }
  return { strayed, wrapped };
}
