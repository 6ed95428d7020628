import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro|css)$/.test(file))
  .map((file) => `src/${file}`);

/** The packages that a file needs when it runs; those of types alone it does not. */
function packagesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^import type [^;]*;/gm, '');
  const named = [
    ...text.matchAll(/^(?:@?import\b|export\b[^'";=]*\bfrom\b)[^'";=]*['"]([\w@./:-]+)['"]/gm),
    ...text.matchAll(/\b(?:import|require(?:\.resolve)?)\(['"`]([\w@./:-]+)/g),
  ];
  return named
    .map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
    .filter(
      (name) => !name.startsWith('.') && !/^(?:node|astro):/.test(name) && !builtinModules.includes(name),
    );
}

const needed = new Set([...sources, 'astro.config.mjs'].flatMap(packagesIn));

test('what the program needs to build is installed where only dependencies are', () => {
  expect(needed.size).toBeGreaterThan(20);
  expect([...needed].filter((name) => !(name in dependencies))).toEqual([]);
});

test('every dependency is needed', () => {
  // Runs the scripts of package.json, whatever Node npm was started with.
  const ofScripts = ['node'];
  expect(Object.keys(dependencies).filter((name) => !needed.has(name) && !ofScripts.includes(name))).toEqual(
    [],
  );
});
