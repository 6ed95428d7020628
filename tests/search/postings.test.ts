import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PostingsWriter, everywhere, filesWith, linesWith, postingsIn } from '../../src/search/postings.ts';
import type { Weight } from '../../src/search/postings.ts';
import { segmentsOf } from '../../src/search/segments.ts';

const word = fc.stringMatching(/^[a-zé\u4e00-\u4e20]{1,6}$/);
const text = fc.dictionary(word, fc.constantFrom<Weight>(0, 1, 2, 3), { maxKeys: 12 });

test('every word is found again where it stands, whatever the size of the files', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 10, max: 400 }),
      (texts, size) => {
        const writer = new PostingsWriter();
        texts.forEach((words, number) => writer.add(number, new Map(Object.entries(words))));
        const { files, bounds } = writer.files(texts.length, size);
        expect(bounds).toHaveLength(files.length);
        for (const [number, words] of texts.entries())
          for (const [wanted, weight] of Object.entries(words)) {
            const [first, last] = filesWith(wanted, bounds);
            const lines = files.slice(first, last + 1).flatMap((file) => linesWith(wanted, file));
            const line = lines.find(([found]) => found === wanted);
            expect(postingsIn(line?.[1] ?? '')).toContainEqual([number, weight]);
          }
      },
    ),
  );
});

test('all words that begin so are found, and no other', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), word, (texts, beginning) => {
      const writer = new PostingsWriter();
      texts.forEach((words, number) => writer.add(number, new Map(Object.entries(words))));
      const { files, bounds } = writer.files(texts.length, 60);
      const [first, last] = files.length > 0 ? filesWith(beginning, bounds) : [0, -1];
      const found = files.slice(first, last + 1).flatMap((file) => linesWith(beginning, file));
      const all = new Set(texts.flatMap((words) => Object.keys(words)));
      const expected = [...all].filter((one) => one.startsWith(beginning));
      expect(found.map(([one]) => one)).toEqual(expected.sort());
    }),
  );
});

test('a word that stands in most texts of a large part is told as common, and has a list of those alone that it says much of', () => {
  const writer = new PostingsWriter();
  for (let number = 0; number < 100; number++) {
    const words = new Map<string, Weight>([['les', number === 70 ? 3 : 0]]);
    if (number % 10 === 0) words.set('lac', 1);
    writer.add(number, words);
  }
  const { files, common } = writer.files(100, 4000);
  expect(common).toEqual(['les']);
  expect(linesWith('les', files[0]!)).toEqual([['les', `${everywhere}cS3`]]);
  expect(postingsIn(linesWith('les', files[0]!)[0]![1])).toEqual([[70, 3]]);
  expect(postingsIn(linesWith('lac', files[0]!)[0]![1]).map(([number]) => number)).toEqual([
    0, 10, 20, 30, 40, 50, 60, 70, 80, 90,
  ]);
});

test('the archive is parted without a gap, and a text more leaves the older parts as they are', () => {
  for (const count of [0, 1, 63, 64, 65, 600, 4096, 10_000, 50_001]) {
    const parts = segmentsOf(count);
    expect(parts.map(({ from }) => from)).toEqual([0, ...parts.map(({ to }) => to)].slice(0, parts.length));
    expect(parts.at(-1)?.to ?? 0).toBe(count);
    const whole = parts.filter(({ from, to }) => to - from >= 64);
    if ((count + 1) % 64 !== 0) expect(segmentsOf(count + 1).slice(0, whole.length)).toEqual(whole);
  }
  expect(segmentsOf(50_000).length).toBeLessThan(22);
});
