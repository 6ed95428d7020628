import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import config from '../eslint.config.js';

// The other rules need the types of the whole program, and say nothing of imports.
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as Linter.Parser } },
    ...(config as Linter.Config[]).filter(({ rules }) => rules?.['no-restricted-imports']),
  ],
});

async function complaints(file: string, imported: string): Promise<number> {
  const [result] = await eslint.lintText(`import { one } from '${imported}';\n`, { filePath: `src/${file}` });
  return result?.messages.length ?? 0;
}

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test.each([...folders('src'), ...folders('src/import').map((name) => `import/${name}`)])(
  'src/%s has a line in the table of what it may import: from a folder that is in no line it may not',
  async (folder) => {
    const up = folder.includes('/') ? '../../' : '../';
    expect(await complaints(`${folder}/one.ts`, `${up}elsewhere/one.ts`)).toBe(1);
    expect(await complaints(`${folder}/one.ts`, './one.ts')).toBe(0);
  },
);

test.each([
  ['site/lists.ts', '../outputs/head.ts', 1],
  ['site/lists.ts', '../article/article.ts', 0],
  ['site/lists.ts', 'astro:content', 1],
  ['pages/[kind]/[name]/one.ts', '../../../press/press.ts', 1],
  ['pages/[kind]/[name]/one.ts', '../../../edition.ts', 0],
  ['import/body/places.ts', '../conversion/links.ts', 1],
  ['import/body/places.ts', '../words/words.ts', 0],
  ['import/body/places.ts', '../../components/one.ts', 1],
  ['import/body/places.ts', '../../markdown/residue.ts', 0],
  ['import/account.ts', './edge/inputs.ts', 1],
  ['import/account.ts', '../press/press.ts', 1],
])('src/%s importing %s makes %i complaints', async (file, imported, count) => {
  expect(await complaints(file, imported)).toBe(count);
});
