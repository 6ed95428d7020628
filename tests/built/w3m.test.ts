import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paragraphCount } from './first-article.ts';
import { articlePagesOf, pageAt, publication } from './publications.ts';
import type { Page } from './publications.ts';
import { hasW3m } from './tools.ts';

const names = ['own', 'english', 'arabic'] as const;

test.skipIf(!hasW3m).each(names)('w3m shows each article of "%s" whole, with its source', (name) => {
  for (const page of articlePagesOf(publication(name))) {
    const shown = dumped(publication(name).outDir, page);
    const { document } = page;
    const parts = [
      ...document.querySelectorAll(
        '.headline, .standfirst, .origin, .prose > p, .way li, .source-footer dd, .source-title',
      ),
    ];
    for (const part of parts) expect(shown, page.file).toContain(letters(part.textContent));
  }
});

test.skipIf(!hasW3m)('w3m shows the first article’s headline, its 16 paragraphs and its source', () => {
  const page = articlePagesOf(publication('own'))[0]!;
  const shown = dumped(publication('own').outDir, page);
  const paragraphs = [...page.document.querySelectorAll('.prose > p')];
  expect(paragraphs.filter(({ textContent }) => shown.includes(letters(textContent))).length).toBe(
    paragraphCount,
  );
  expect(shown).toContain(letters('Blinken s’engage à soutenir l’indépendance des pays d’Asie centrale'));
  expect(shown).toContain(letters('Yahoo News UK'));
});

test.skipIf(!hasW3m).each(names)('w3m shows the front page of "%s" with its lead', (name) => {
  const page = pageAt(publication(name), 'index.html');
  const shown = dumped(publication(name).outDir, page);
  const headlines = page.document.querySelectorAll('main h2 a, main h3 a');
  expect(headlines.length).toBeGreaterThan(0);
  for (const { textContent } of headlines) expect(shown).toContain(letters(textContent));
  for (const { textContent } of page.document.querySelectorAll('.origin'))
    expect(shown).toContain(letters(textContent));
});

function dumped(outDir: string, { file }: Page): string {
  const dump = ['-dump', '-cols', '100', '-I', 'UTF-8', '-O', 'UTF-8', '-T', 'text/html', join(outDir, file)];
  return letters(execFileSync('w3m', dump, { encoding: 'utf8' }));
}

/** A text as w3m's own marks and line breaks leave it comparable. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
