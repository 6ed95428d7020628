/** Whose text an article is, in words: above the text, on cards, and at both ends of an item in a feed. */
import { foreignLanguageName, otherLanguageName } from '../language/language-names.ts';
import { listOf } from '../language/language.ts';
import type { Language } from '../language/language.ts';
import type { Relation } from '../language/words.ts';
import type { Article } from './article.ts';
import { dayOf } from './moment.ts';
import type { Source, Translation } from './source-schema.ts';
import { sourceState } from './source.ts';

/** A piece of a sentence about an origin: words, or a name that stands out from them and may lead somewhere. */
export type OriginPart = string | Named;

/** The name of a paper, or the title of its text. */
export interface Named {
  name: string;
  url?: string;
  /** The language of what is at the address. */
  hreflang?: string | undefined;
  /** The language of the name; that of a paper is in none. */
  lang?: string | undefined;
}

/** Where the words stand: the interface they are in, and the paper that speaks. */
export interface Speaker {
  language: Language;
  site: { title: string; timezone: string };
}

type Original = Pick<Article, 'source' | 'lang' | 'published' | 'translation'>;

/** What a card must know of an article's origin. */
export type ShortOrigin =
  'original' | (Pick<Source, 'publisher' | 'relation' | 'lang'> & { isLost?: true; isByMachine?: true });

/** The part of an article's origin that a card says. */
export function shortOrigin({ source, translation }: Pick<Article, 'source' | 'translation'>): ShortOrigin {
  if (source === 'original') return source;
  const { publisher, relation, lang } = source;
  return {
    publisher,
    relation,
    ...(lang && { lang }),
    ...(source.url === null && { isLost: true }),
    ...(translation?.how === 'machine' && { isByMachine: true }),
  };
}

/**
 * Whose text this is, in a line: how it was made, from what language, by whom, who wrote the original, in which paper,
 * when.
 * Beside the article's own day, the same day is not said again.
 */
export function originLine(article: Original, speaker: Speaker, place?: 'beside its day'): OriginPart[] {
  const { source, lang } = article;
  const { language, site } = speaker;
  const say = language.words.origin;
  const state = sourceState(source);
  if (source === 'original' || state.kind === 'original')
    return [say.own[0], { name: site.title }, say.own[1]];
  const { publisher, relation, authors = [], published } = source;
  const signed = authors.length === 0 ? '' : `${signatures(authors, language)}, `;
  const link = state.kind === 'lost' ? {} : { url: state.url, hreflang: source.lang };
  const day = published && dayOf(published, site.timezone);
  const isSaid = place === 'beside its day' && day === dayOf(article.published, site.timezone);
  return [
    say.made[relation](madeFrom(source, lang, language), makerOf(article.translation, language)) + signed,
    { name: publisher, ...link },
    ...(day && !isSaid ? [say.on(language.words.day(day))] : []),
    ...(state.kind === 'linked' ? [] : [say[state.kind]]),
  ];
}

/** The same in few words, where many articles stand together. */
export function originOnCard(origin: ShortOrigin, lang: string, { language, site }: Speaker): OriginPart[] {
  const say = language.words.origin;
  if (origin === 'original') return [say.own[0], { name: site.title }];
  const made =
    origin.relation === 'republication'
      ? say.after
      : say.made[origin.relation](
          madeFrom(origin, lang, language),
          origin.isByMachine ? say.maker.unnamed.machine : '',
        );
  return [made, { name: origin.publisher }, ...(origin.isLost ? [say.lost] : [])];
}

/** Who made the text of its original and how, after what was made: ` par Jeanne Martin`; empty where nothing is said. */
export function makerOf(translation: Translation | undefined, { tag, words }: Language): string {
  const { by, how = 'unstated' } = translation ?? {};
  const { named, unnamed, unknown } = words.origin.maker;
  if (by === 'unknown') return unknown[how];
  return by?.length ? named[how](listOf(by, tag)) : unnamed[how];
}

/** What the reader of a feed sees after the text: "D’après <title>, <publisher> (traduction intégrale)." */
export function closingLine(source: Source, { words }: Language): OriginPart[] {
  const { title, publisher, url, lang, relation } = source;
  const link = url === null ? {} : { url, hreflang: lang };
  const lost = url === null ? ` ${words.source.lost}` : '';
  const named = title === undefined ? { name: publisher } : { name: title, lang };
  const paper = title === undefined ? '' : `, ${publisher}`;
  return [words.origin.after, { ...named, ...link }, `${paper} (${words.relations[relation]}).${lost}`];
}

/** A sentence about an origin as plain text. */
export function asText(parts: OriginPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
}

/** The language that a text was made from, where that is another: of a translation, also another form of its own. */
function madeFrom(
  source: { lang?: string | undefined; relation: Relation },
  lang: string,
  { tag }: Language,
): string | undefined {
  if (source.lang === undefined) return undefined;
  const name = source.relation === 'translation' ? otherLanguageName : foreignLanguageName;
  return name(source.lang, lang, tag);
}

/** How many authors a line has room for. */
const mostAuthors = 2;

function signatures(authors: string[], { tag, words }: Language): string {
  if (authors.length <= mostAuthors) return listOf(authors, tag);
  return words.origin.andOthers(authors.slice(0, mostAuthors).join(', '));
}
