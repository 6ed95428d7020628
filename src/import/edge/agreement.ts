import { fold } from '../metadata/titles.ts';

/** Whether one body is the other with changes, and not another text: they share most of their groups of words. */
export function isSameText(one: string, other: string): boolean {
  const [here, there] = [groups(one), groups(other)];
  const common = [...here].filter((group) => there.has(group)).length;
  return common > (here.size + there.size - common) / 2;
}

/** Every three words that follow each other; where words have no spaces between them, every six letters. */
function groups(body: string): Set<string> {
  const words = body
    .split(/[\s\p{P}]+/u)
    .map(fold)
    .filter(Boolean);
  const letters = words.join('');
  const isSpaced = letters.length < words.length * 15;
  const parts = isSpaced ? words : [...letters];
  const size = isSpaced ? 3 : 6;
  return new Set(
    Array.from({ length: Math.max(1, parts.length - size + 1) }, (_, at) =>
      parts.slice(at, at + size).join(' '),
    ),
  );
}
