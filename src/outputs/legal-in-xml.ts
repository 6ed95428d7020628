/**
 * The same data without the characters that XML 1.0 cannot carry, not even escaped: controls,
 * halves of surrogate pairs and U+FFFE/FFFF. To be called before serialising: afterwards, a
 * character taken out of `]]\u0001>` would close a CDATA section.
 */
export function legalInXml<Data>(data: Data): Data {
  if (typeof data === 'string') return data.replace(forbidden, '') as Data;
  if (Array.isArray(data)) return data.map(legalInXml) as Data;
  if (!isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, legalInXml(value)])) as Data;
}

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Objects with a class of their own, such as dates, stay whole. */
function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype;
}
