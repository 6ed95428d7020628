import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anyOf, expressions, words } from '../../src/import/words/words.ts';

/** Every list of words as it is written. */
const lists = globSync('src/import/words/*.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^export const (\w+) = (words|expressions)`\n([^`]*)\n`;$/gm)].map(
    ([, name = '', kind = '', text = '']) => ({ name, kind, lines: text.split('\n') }),
  ),
);

test('there are lists, and none is listed in another form', () => {
  const written = globSync('src/import/words/*.ts').flatMap((file) =>
    file.endsWith('words/words.ts') ? [] : (readFileSync(file, 'utf8').match(/^export /gm) ?? []),
  );
  expect(lists.length).toBeGreaterThan(40);
  expect(lists).toHaveLength(written.length);
});

test.each(lists)(
  '$name is sorted, says nothing twice, and each line is a short expression',
  ({ kind, lines }) => {
    expect(lines).toEqual([...new Set(lines)].toSorted());
    for (const line of lines) {
      const form = kind === 'words' ? /^ {2}(?:mul|[a-z]{2} ) (\S.*)$/ : /^ {2}(\S.*)$/;
      const [, expression] = form.exec(line) ?? [];
      expect(expression, line).toBeDefined();
      expect(() => new RegExp(expression ?? '(', 'u')).not.toThrow();
      expect(line.length).toBeLessThanOrEqual(124);
    }
  },
);

test('a list gives its expressions without their languages', () => {
  expect(words`
    de  weiter ?lesen
    mul via
  `).toEqual(['weiter ?lesen', 'via']);
  expect(expressions`
    utm_\w+
  `).toEqual(['utm_\\w+']);
});

test('of two alternatives that begin alike the longer is tried first', () => {
  expect(new RegExp(anyOf(['read', 'read more'], ['read on'])).exec('read more')?.[0]).toBe('read more');
});
