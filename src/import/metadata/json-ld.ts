/** An object of schema.org, as a page tells it. */
export type Thing = Record<string, unknown>;

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;

/** The article among the JSON-LD of a page; several blocks and graphs are looked through. */
export function articleThing(document: Document): Thing | null {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parseLoosely(script.textContent ?? ''), things, 0);
  }
  const typed = (pattern: RegExp): Thing[] =>
    things.filter((thing) => texts(thing['@type']).some((type) => pattern.test(type)));
  const articles = typed(articleType);
  // A page may list teasers of other articles: the one that bears the page’s headline is meant.
  const own = articles.find((thing) =>
    isHeadlineOf(document, texts(thing['headline'])[0] ?? texts(thing['name'])[0] ?? ''),
  );
  const chosen =
    own ??
    articles.find((thing) => thing['articleBody'] ?? thing['mainEntityOfPage']) ??
    articles[0] ??
    typed(/(?:Recipe|Review|WebPage)$/)[0];
  return chosen ? withReferences(chosen, things) : null;
}

/** A graph names people and publishers once, and points to them by their `@id`. */
function withReferences(thing: Thing, things: Thing[]): Thing {
  const byId = new Map(things.filter(({ name }) => name).map((one) => [one['@id'], one]));
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    const id =
      typeof value === 'object' && value !== null && !('name' in value) ? (value as Thing)['@id'] : value;
    return (typeof id === 'string' && byId.get(id)) || value;
  };
  const referring = ['author', 'creator', 'publisher'].filter((key) => key in thing);
  return { ...thing, ...Object.fromEntries(referring.map((key) => [key, resolved(thing[key])])) };
}

function isHeadlineOf(document: Document, headline: string): boolean {
  const fold = (text: string | null | undefined): string =>
    (text ?? '').toLowerCase().replace(/&\w+;|&#\d+;|[^\p{L}\p{N}]+/gu, '');
  const wanted = fold(headline).slice(0, 60);
  const shown = [
    document.querySelector('h1')?.textContent,
    document.querySelector('title')?.textContent,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
  ];
  return wanted.length > 8 && shown.some((text) => fold(text).includes(wanted));
}

/** Pages write line breaks into strings, comments around the whole and semicolons behind it. */
function parseLoosely(source: string): unknown {
  const trimmed = source
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, '')
    .trim()
    .replace(/;$/, '');
  for (const text of [trimmed, trimmed.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      continue;
    }
  }
  return null;
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 4 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) collect(item, things, depth + 1);
    return;
  }
  const thing = value as Thing;
  things.push(thing);
  collect(thing['@graph'], things, depth + 1);
  collect(thing['mainEntity'], things, depth + 1);
}

/** The names in a value: a text, a thing with a name, or a list of them. */
export function names(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(names);
  if (typeof value !== 'object' || value === null) return [];
  return names((value as Thing)['name']);
}

export function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
