import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFirefox } from './firefox.ts';
import type { Firefox } from './firefox.ts';
import { publication } from './publications.ts';
import { serve } from './server.ts';
import type { Served } from './server.ts';
import { firefoxPath } from './tools.ts';

/** As WebDriver names them. */
const [arrowDown, enter] = ['\uE015', '\uE007'];

describe.skipIf(firefoxPath === undefined)('the search in Firefox', () => {
  let firefox: Firefox;
  let served: Served;
  beforeAll(async () => {
    served = await serve(publication('own'));
    firefox = await startFirefox();
  }, 60_000);
  afterAll(async () => {
    await firefox?.close();
    await served?.close();
  });

  test('opens over a page, finds as one types, and leads to what was found, where the words are marked', async () => {
    await firefox.goTo(served.at('/'));
    const until = (expression: string) => expect.poll(() => firefox.valueOf(expression), { timeout: 10_000 });
    await firefox.press('/');
    await until('document.activeElement?.type').toBe('search');
    await firefox.press(...'independance asie');
    await until('document.querySelectorAll("dialog ol a").length').toBe('1');
    await until('new URLSearchParams(location.search).get("q")').toBe('independance asie');
    await firefox.press(arrowDown);
    await firefox.press(enter);
    await until('location.pathname').toBe('/articles/blinken-asie-centrale/');
    await until('document.querySelectorAll("main mark").length > 1').toBe('true');
  });
});
