/** An object of schema.org, as a page tells it. */
export type Thing = Record<string, unknown>;

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;

/** The article among the JSON-LD of a page; several blocks and graphs are looked through. */
export function articleThing(document: Document): Thing | null {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parseLoosely(script.textContent ?? ''), things, 0);
  }
  const articles = things.filter((thing) => texts(thing['@type']).some((type) => articleType.test(type)));
  // A page may list teasers of other articles: the one with a body or a page of its own comes first.
  return articles.find((thing) => thing['articleBody'] ?? thing['mainEntityOfPage']) ?? articles[0] ?? null;
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
