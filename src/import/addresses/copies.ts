// Places that keep or show a copy of a page, and name it whole in their own address.

/** The host, and where in the path or the query behind it the page's address stands. */
const places: [host: RegExp, address: RegExp][] = [
  [/^web\.archive\.org$/, /^\/web\/\d+[a-z_]*\/(.+)$/],
  [/^webcache\.googleusercontent\.com$/, /^\/search\?.*\bq=cache:(?:[\w-]{12}:)?([^&+]+)/],
  [/^(?:12ft\.io|r\.jina\.ai|txtify\.it)$/, /^\/(?:proxy\?q=)?(https?(?::|%3a).+)$/i],
  // The Register counts clicks at `go.theregister.com/feed/www.theregister.co.uk/2016/…`.
  [/^go\.theregister\.com$/, /^\/(?:feed|tl\/\d+\/-?\d+)\/(.+)$/],
];

/** The page behind the address of a copy. */
export function copies(address: URL): string | null {
  const rest = address.href.slice(address.origin.length);
  for (const [host, pattern] of places) {
    const found = host.test(address.hostname) ? pattern.exec(rest)?.[1] : undefined;
    if (found) return withProtocol(decoded(found));
  }
  return null;
}

/** URL parsers fold the two slashes of an address within a path into one. */
function withProtocol(text: string): string {
  const rest = text.replace(/^(https?):\/+/i, '$1://');
  return /^https?:/i.test(rest) ? rest : `http://${rest}`;
}

function decoded(text: string): string {
  if (!/^https?%3a/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
