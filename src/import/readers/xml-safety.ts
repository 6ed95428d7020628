/**
 * Why an XML document is refused before it is parsed: its own document type can define entities without
 * end. One that only names itself, as RSS 0.91 does, defines nothing: nobody here fetches what it names.
 */
export function unsafeXml(text: string): string | null {
  const prolog = text.slice(0, 20_000);
  const head = prolog.slice(0, firstElement(prolog));
  const named = head.replace(namedDoctype, '');
  return /<!DOCTYPE\b/i.test(named) || /<!ENTITY\b/i.test(prolog)
    ? 'It has a DOCTYPE, which can define entities without end. Remove it if the file is sound.'
    : null;
}

/** A document type with a name and where it is described, and nothing of its own in square brackets. */
const namedDoctype =
  /<!DOCTYPE\s+[\w:.-]+(?:\s+(?:PUBLIC\s*(?:"[^"]*"|'[^']*')|SYSTEM))?(?:\s*(?:"[^"]*"|'[^']*'))?\s*>/i;

function firstElement(text: string): number {
  const at = text.search(/<[a-z]/i);
  return at < 0 ? text.length : at;
}

const bareAmpersand = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?!(?:#\d+|#x[\da-f]+|[a-z]\w*);)/gi;

/** XML in which an `&` that stands for itself is written as XML writes it: parsers would take it for the beginning of a name. */
export function withAmpersands(text: string): string {
  return text.replace(bareAmpersand, (found) => (found === '&' ? '&amp;' : found));
}
