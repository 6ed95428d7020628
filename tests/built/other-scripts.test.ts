import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { isAlias, pagesOf } from './publications.ts';

inBrowser('an Arabic paper', (run) => {
  test('slants no Arabic word, and sets its texts larger than Latin ones', async () => {
    const { built, at } = await run.served('arabic');
    const page = await run.page();
    const slanted: string[] = [];
    let emphasised = 0;
    for (const { file, path } of pagesOf(built).filter((one) => !isAlias(one))) {
      await page.goto(at(path));
      const seen = await page.evaluate(arabicWords);
      for (const { text, style } of seen) if (style !== 'normal') slanted.push(`${file}: ${text}`);
      emphasised += seen.filter(({ isEmphasised }) => isEmphasised).length;
    }
    expect(slanted).toEqual([]);
    expect(emphasised, 'words that a browser would slant by itself').toBeGreaterThan(0);

    await page.goto(at('/articles/qanat-return/'));
    const [text, root] = await page.evaluate(() =>
      ['.prose', 'html'].map((name) => parseFloat(getComputedStyle(document.querySelector(name)!).fontSize)),
    );
    expect(text! / root!).toBeCloseTo(1.14);
  });
});

function arabicWords(): { text: string; style: string; isEmphasised: boolean }[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (!/\p{Script=Arabic}/u.test(textContent ?? '') || !parentElement?.checkVisibility()) continue;
    // The name of a paper within a line of another language is in none.
    if (parentElement.closest('[lang]')?.getAttribute('lang') !== 'ar') continue;
    const isEmphasised = parentElement.matches('em, i, cite, dfn, .wordmark *, .quoted *');
    found.push({ text: textContent ?? '', style: getComputedStyle(parentElement).fontStyle, isEmphasised });
  }
  return found;
}
