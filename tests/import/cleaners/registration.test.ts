import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { cleaners } from '../../../src/import/cleaners/cleaners.ts';

/** Files of the folder that hold no rule. */
const noRules = ['cleaners.ts', 'lines.ts', 'workpiece.ts'];

test('every cleaner in the folder cleans', async () => {
  const files = globSync('src/import/cleaners/*.ts').filter((file) => !noRules.includes(basename(file)));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const exported = Object.values(
      (await import(/* @vite-ignore */ `../../../${file}`)) as Record<string, unknown>,
    );
    expect(
      exported.some((one) => (cleaners as unknown[]).includes(one)),
      file,
    ).toBe(true);
  }
});
