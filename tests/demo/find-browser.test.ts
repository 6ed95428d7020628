import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from '../../demo/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const path = ['/nowhere', folder].join(delimiter);

// Windows alone gives programs an ending.
test.skipIf(process.platform === 'win32').each(['msedge', 'chrome', 'google-chrome', 'chromium'])(
  '%s is found in the path, before those that come after it in the list',
  (command) => {
    writeFileSync(join(folder, command), '');
    expect(findBrowser({ PATH: path })).toBe(join(folder, command));
  },
);

test('the browser that CHROMIUM names comes first, if it is there', () => {
  const named = join(folder, 'mine');
  writeFileSync(named, '');
  expect(findBrowser({ PATH: path, CHROMIUM: named })).toBe(named);
  expect(findBrowser({ PATH: path, CHROMIUM: '/nowhere/mine' })).not.toBe('/nowhere/mine');
});
