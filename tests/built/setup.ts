/** Builds, once for all tests of this folder, the publications that they look at. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPublication } from './build.ts';
import { writeGeneratedPublication } from './generated-publication.ts';
import { writeHostilePublication } from './hostile-publication.ts';
import type { Built, PublicationName } from './publications.ts';
import { missingTools } from './tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    publications: Record<PublicationName, Built>;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const missing = missingTools();
  if (missing.length > 0) {
    console.warn(
      `\nSKIPPED: the tests that need ${missing.join(', ')}. Run: apt-get install -y ${missing.join(' ')}\n`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'depeche-built-'));
  const generated = join(folder, 'generated');
  writeGeneratedPublication(generated);
  const hostile = join(folder, 'hostile-content');
  writeHostilePublication(hostile);
  // One after the other: builds of one checkout share Astro's working folder.
  const build = (name: string, contentDir: string, address: string) =>
    buildPublication(folder, name, contentDir, address);
  const publications: Record<PublicationName, Built> = {
    own: await build('own', 'content', 'https://depeche.example/'),
    ownUnderBase: await build('own-under-base', 'content', 'https://user.example/repo/'),
    english: await build('english', 'tests/fixtures/english', 'https://harbour.example/'),
    englishUnderBase: await build(
      'english-under-base',
      'tests/fixtures/english',
      'https://user.example/a/b/',
    ),
    arabic: await build('arabic', 'tests/fixtures/arabic', 'https://waha.example/'),
    hostile: await build('hostile', hostile, 'https://hostile.example/'),
    many: await build('many', generated, 'https://quotidien.example/'),
  };
  project.provide('publications', publications);
  return () => rmSync(folder, { recursive: true, force: true });
}
