// The inputs of others in ../shared, where they are: what they must come out with stands beside them in a README.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { importArticle, type Imported } from '../../../src/import/import-article.ts';
import { readAnyInput } from '../../../src/import/readers/choose.ts';

export const shared = [process.env['SHARED_DIR'], '../shared'].find((folder) => folder && existsSync(folder));
if (!shared) console.warn('The inputs of others in ../shared are not here: their tests are skipped.');

/** An input, and what its text must hold and lack. */
export type Row = [file: string, holds: (string | RegExp)[], lacks?: (string | RegExp)[]];

/** What becomes of an input, or the reason why it is refused. */
export async function sharedInput(file: string): Promise<{ articles: Imported[]; refused: string | null }> {
  const path = `${shared}/${file}`;
  const reading = await readAnyInput({ name: path, bytes: readFileSync(path), address: null, charset: null });
  if (reading.refused !== undefined) return { articles: [], refused: reading.refused };
  const articles = reading.articles.map((received) =>
    importArticle(received, { given: {}, short: true, sections: {} }),
  );
  return { articles, refused: articles.map(({ refused }) => refused).find(Boolean) ?? null };
}

export async function expectBodies([file, holds, lacks = []]: Row): Promise<void> {
  const { articles, refused } = await sharedInput(file);
  expect(refused).toBeNull();
  const text = articles.map(({ body }) => body).join('\n\n');
  for (const part of holds) expect(text).toMatch(part instanceof RegExp ? part : literal(part));
  for (const part of lacks) expect(text).not.toMatch(part instanceof RegExp ? part : literal(part));
}

function literal(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'u');
}
