import type { Mistake } from './mistake.ts';

/**
 * Values that YAML cuts in the middle, for it takes ` #` for the beginning of a comment: `title: Le n° #1 du cidre`.
 * A comment that is meant has a space behind its sign.
 */
export function cutValues(frontMatter: string, file: string, firstLine: number): Mistake[] {
  let block = -1;
  return frontMatter.split('\n').flatMap((line, index): Mistake[] => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (block >= 0 && (indent > block || line.trim() === '')) return [];
    block = /:\s+[|>][+-]?\d?\s*$/.test(line) ? indent : -1;
    const [, key = '', value = ''] = /^\s*(?:- )?([\p{L}\w-]+):\s+([^"'#\s].*)$/u.exec(line) ?? [];
    const at = value.search(/\s#(?=[^\s#])/);
    if (at < 0 || /^[[{|>]/.test(value)) return [];
    return [
      {
        file,
        line: index + firstLine,
        field: key,
        wrong: `is cut before “${value.slice(at).trim()}”, which YAML takes for a comment`,
        remedy: `put the whole text between quotes, ${key}: ${JSON.stringify(value.trimEnd())}`,
      },
    ];
  });
}
