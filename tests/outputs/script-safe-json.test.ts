import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptSafeJson } from '../../src/outputs/script-safe-json.ts';

const dangerous = ['<', '>', '&', '\u2028', '\u2029', '</script>', '<!--', ']]>', '\\', '"', '\ud800', 'é'];
const text = fc
  .array(fc.oneof(fc.constantFrom(...dangerous), fc.string()), { maxLength: 6 })
  .map((parts) => parts.join(''));
const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.boolean(),
    fc.integer(),
    fc.constant(null),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(text, tie('node'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).node;

test('any value comes back, and nothing in its JSON can end a script', () => {
  fc.assert(
    fc.property(value, (given) => {
      const json = scriptSafeJson(given);
      expect(JSON.parse(json)).toEqual(given);
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    }),
  );
});
