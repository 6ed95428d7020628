// Lists of words, one alternative a line, and the expression that is made of one.

/** Expressions of any language, or of none: one a line, sorted. */
export function expressions({ raw }: TemplateStringsArray): string[] {
  return raw.join('').trim().split(/\n */);
}

/** Expressions behind the tag of their language (`mul` where they are of several), sorted by both. */
export function words(strings: TemplateStringsArray): string[] {
  return expressions(strings).map((line) => line.replace(/^[a-z]{2,3} +/, ''));
}

/** A group that matches what any of the expressions matches; of two that begin alike, the longer first. */
export function anyOf(...lists: (readonly string[])[]): string {
  return `(?:${[...new Set(lists.flat())].toSorted().reverse().join('|')})`;
}
