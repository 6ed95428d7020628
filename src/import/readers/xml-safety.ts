/** Why an XML document is refused before it is parsed: a document type can define entities without end. */
export function unsafeXml(text: string): string | null {
  const prolog = text.slice(0, 20_000);
  return /<!DOCTYPE\b/i.test(prolog.slice(0, firstElement(prolog))) || /<!ENTITY\b/i.test(prolog)
    ? 'It has a DOCTYPE, which can define entities without end. Remove it if the file is sound.'
    : null;
}

function firstElement(text: string): number {
  const at = text.search(/<[a-z]/i);
  return at < 0 ? text.length : at;
}
