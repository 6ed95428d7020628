import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * What a YAML text says, read in a tenth of the time that `yaml` takes; undefined where the two might not agree, or
 * anything may be wrong. Only `yaml` knows where in the text a value stands, and so what to say of a mistake.
 */
export function plainYaml(source: string): unknown {
  if (!/^[a-z]/i.test(source) || unusual.some((sign) => sign.test(source))) return undefined;
  try {
    const data: unknown = load(source, { schema: CORE_SCHEMA });
    return isPlain(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** A quoted text that goes on in the next line. */
const quoteThatGoesOn = `(["'])(?:\\\\.|(?!\\2)[^\\\\\\n])*\\n`;

const unusual = [
  // Anchors, aliases, tags and directives, several documents, merges, keys that are no property.
  /(?:^ *|[:,[{-] *)[&*!?%]|^(?:---|\.\.\.)|<<|__proto__/mu,
  // Tabs, characters that are not printed, and what is a line break to some.
  /[^\P{Cc}\n]|[\uFEFF\u2028\u2029]/u,
  // Lines of comment; quoted keys, and whatever looks like one; lists in lists, and empty items.
  /^ *["'#]|- +-|^ *- *(?:#|$)/mu,
  // A block that says how far it is indented.
  /[|>][+-]?\d/u,
  // A quoted text that is not indented below its key, or whose key is in a list.
  new RegExp(`^( *)[^\\n]*: +${quoteThatGoesOn}(?!\\1 )`, 'mu'),
  new RegExp(`^( *-)[^\\n]*? ${quoteThatGoesOn}`, 'mu'),
];

/** Objects, lists, texts, true, false and null. What may be a number is read by one of the two as it is not by the other. */
function isPlain(data: unknown): boolean {
  if (typeof data === 'string') return !/^[-+.\d]/.test(data) || /^\d{4}-\d\d-\d\d(?:T|$)/.test(data);
  if (typeof data === 'object' && data !== null) return Object.values(data).every(isPlain);
  return typeof data === 'boolean' || data === null;
}
