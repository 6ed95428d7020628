import { primaryLanguage } from '../../language/tag.ts';
import { residueInText } from '../../markdown/residue.ts';
import { unwrapAddress } from '../addresses/unwrap.ts';
import type { Claim, Claims, Message, MetadataKey } from '../received.ts';
import { momentOf } from './dates.ts';
import { languageOf, languageTag } from './language.ts';
import { people } from './people.ts';
import { isFiled, sectionNamed, type Sections } from './sections.ts';
import { headline, plainTitle, type Known } from './titles.ts';

export interface Described {
  value: string | string[] | null;
  /** Where it was read; for what is unknown, why. */
  from: string;
}
export type Metadata = Partial<Record<MetadataKey, Described>>;

/** One value for each key: the first statement that is well formed. What nobody says stays unknown. */
export function describe(
  claims: Claims,
  body: string,
  sections: Sections,
): { metadata: Metadata; messages: Message[] } {
  const metadata: Metadata = {};
  const { lang, messages } = languageOf(claims.lang, body);
  // A site may set its dates in its own language, whatever the text is in.
  const tags = [lang.value, claims.lang?.[0]?.value].map((tag) => languageTag(String(tag ?? '')) ?? '');
  const dated = (text: string): string | null =>
    tags.map((tag) => momentOf(text, tag)).find((moment) => moment !== null) ?? null;
  const source = first(claims['source.url'], (text) => unwrapAddress(text));
  const titled = headlineOf(claims, source, sections);
  const categories = [...(claims.categories ?? []), ...titled.section];
  metadata.title = titled.title;
  metadata.description =
    first(claims.description, (text) => plainTitle(text) || null) ?? unknown('none was given');
  metadata.lang = lang;
  metadata.published = first(claims.published, dated) ?? unknown('no date was given');
  metadata.updated = first(claims.updated, dated) ?? unknown('none was given');
  metadata.section =
    first(claims.section, (text) => text) ??
    categorySection(categories, sections) ??
    unknown('sections are the publication’s own: name one');
  const sites = (claims['source.publisher'] ?? []).map(({ value }) => plainTitle(String(value)));
  metadata.authors = names(claims.authors, (all) => people(all, sites)) ?? unknown('no author was named');
  metadata.topics =
    topicsOf({ ...claims, categories }, metadata.section, sections) ?? unknown('none were given');
  metadata.aliases = names(claims.aliases, (all) => all) ?? unknown('none were given');
  metadata['source.publisher'] =
    titled.publisher ??
    first(claims['source.publisher'], (text) => plainTitle(text) || null) ??
    unknown('no publisher was named');
  metadata['source.title'] =
    first(claims['source.title'], (text) => headline(text, titled.known).title || null) ??
    unknown('none was given');
  metadata['source.url'] = source ?? unknown('no address of the original was found');
  metadata['source.lang'] = first(claims['source.lang'], languageTag) ?? unknown('none was given');
  metadata['source.published'] = first(claims['source.published'], dated) ?? unknown('no date was given');
  metadata['source.relation'] = first(claims['source.relation'], (text) => text) ?? relationOf(metadata);
  metadata['source.licence'] =
    first(claims['source.licence'], (text) => plainTitle(text) || null) ?? unknown('none was given');
  return { metadata, messages: [...messages, ...messagesOn(metadata)] };
}

/** A text in another language than its source is a translation; else it is taken over as it stands. */
function relationOf(metadata: Metadata): Described {
  const lang = primaryLanguage(String(metadata.lang?.value ?? ''));
  const original = primaryLanguage(String(metadata['source.lang']?.value ?? lang));
  return lang === original
    ? { value: 'republication', from: 'nothing says otherwise' }
    : { value: 'translation', from: 'its language and that of its source' };
}

function headlineOf(
  claims: Claims,
  source: Described | null,
  own: Sections,
): { title: Described; publisher: Described | null; section: Claim[]; known: Known } {
  const names = (claims['source.publisher'] ?? []).map(({ value }) => plainTitle(String(value)));
  const addresses = (claims['source.url'] ?? []).map(({ value }) => String(value));
  const hosts = [source?.value, ...addresses].flatMap((address) => hostOf(String(address ?? '')));
  const appended = addresses.some((address) => /(?:^|\/\/|\.)news\.google\./.test(address));
  const filed = [...(claims.categories ?? []), ...(claims.topics ?? [])].flatMap(({ value }) => value);
  const sections = [...filed, ...Object.entries(own).flat(2)];
  const known = { names, hosts, sections, appended };
  for (const { value, from } of claims.title ?? []) {
    const { title, publisher, section } = headline(String(value), known);
    if (!title) continue;
    const inFront = section ? [{ value: section, from: `the front of the title (${from})` }] : [];
    const tail = publisher ? { value: publisher, from: `the end of the title (${from})` } : null;
    // What a page calls itself beats its echo behind the title.
    return {
      title: { value: title, from },
      publisher: names.length > 0 ? null : tail,
      section: inFront,
      known,
    };
  }
  return { title: unknown('no title was found'), publisher: null, section: [], known };
}

/** The first category that goes by the name of a section. */
function categorySection(categories: Claim[], sections: Sections): Described | null {
  for (const { value, from } of categories) {
    for (const category of [value].flat()) {
      const key = sectionNamed(sections, plainTitle(category));
      if (key) return { value: key, from: `“${category}” among ${from}` };
    }
  }
  return null;
}

/** The tags, and the categories that are not the section. */
function topicsOf(claims: Claims, section: Described, sections: Sections): Described | null {
  const isTopic = (category: string): boolean =>
    isFiled(category) && sectionNamed(sections, category) !== section.value;
  const found = [
    names(claims.categories, (all) => all.map(plainTitle).filter(isTopic)),
    names(claims.topics, (all) => all.map(plainTitle)),
  ].filter((one) => one !== null);
  if (found.length === 0) return null;
  const all = found.flatMap(({ value }) => value ?? []);
  return {
    value: [...new Map(all.map((name) => [name.toLowerCase(), name])).values()],
    from: found.map(({ from }) => from).join(', '),
  };
}

function first(claims: Claim[] | undefined, read: (text: string) => string | null): Described | null {
  for (const { value, from } of claims ?? []) {
    const known = read(String(value));
    if (known && residueInText(known).length === 0) return { value: known, from };
  }
  return null;
}

function names(claims: Claim[] | undefined, read: (texts: string[]) => string[]): Described | null {
  for (const { value, from } of claims ?? []) {
    const known = read([value].flat()).filter((text) => text && residueInText(text).length === 0);
    if (known.length > 0) return { value: known, from };
  }
  return null;
}

function unknown(why: string): Described {
  return { value: null, from: why };
}

function hostOf(address: string): string[] {
  return URL.canParse(address) ? [new URL(address).hostname] : [];
}

function messagesOn(metadata: Metadata): Message[] {
  const url = metadata['source.url'];
  const relation = metadata['source.relation'];
  const messages: Message[] = [];
  if (url?.value === null)
    messages.push({
      level: 'warning',
      rule: 'source-lost',
      text: `source.url is null: ${url.from}. Give it with --source-url if you know it.`,
    });
  if (relation?.value === 'excerpt')
    messages.push({
      level: 'warning',
      rule: 'excerpt',
      text: `It is an excerpt, says ${relation.from}. For the whole text, import its page.`,
    });
  return messages;
}
