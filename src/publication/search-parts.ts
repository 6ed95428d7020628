/** The index of the search over all that is published, part by part; parts that were made before are used again. */
import type { Article } from '../article/article.ts';
import { asText, originOnCard, shortOrigin } from '../article/origin.ts';
import { dayOf } from '../article/moment.ts';
import { languageName } from '../language/language-names.ts';
import { languageOf } from '../language/language.ts';
import { primaryLanguage } from '../language/tag.ts';
import { typeset } from '../language/typography.ts';
import { PostingsWriter } from '../search/postings.ts';
import type { Weight } from '../search/postings.ts';
import { facetKinds, firstFacetMark, partFile } from '../search/part.ts';
import type { Facet, Facets, SearchCard, SearchPart } from '../search/part.ts';
import { cardsPerFile, segmentsOf } from '../search/segments.ts';
import type { Segment } from '../search/segments.ts';
import { textOfHtml } from '../search/text-of-html.ts';
import { wordsOf } from '../search/words-of.ts';
import { articlePath, hrefOf } from '../site/paths.ts';
import type { Publication } from '../site/publication.ts';
import { sectionName } from '../site/site.ts';
import type { Site } from '../site/site.ts';
import { keptBody } from '../store/bodies.ts';
import { digestOf } from '../store/digest.ts';
import { keepNoOtherParts, keepPart, keptPartFile } from '../store/parts.ts';
import type { PartFiles } from '../store/parts.ts';
import { programDigest } from '../store/program.ts';

const partItself = 'part.json';

/**
 * The parts of the index, the newest first; their files are kept for the pages. Throws `MissingBody` where a text is no
 * longer in the store.
 */
export function searchParts(
  { articles, site }: Pick<Publication, 'articles' | 'site'>,
  cacheDir: string,
): SearchPart[] {
  const oldestFirst = articles.toReversed();
  const parts = segmentsOf(articles.length).map((segment) => {
    const some = oldestFirst.slice(segment.from, segment.to);
    const recipe = digestOf(JSON.stringify([programDigest(), site, some]));
    return { recipe, part: keptPart(recipe, cacheDir) ?? madePart(some, segment, site, recipe, cacheDir) };
  });
  keepNoOtherParts(
    cacheDir,
    parts.flatMap(({ recipe, part }) => [recipe, part.name]),
  );
  return parts.map(({ part }) => part).toReversed();
}

function keptPart(recipe: string, cacheDir: string): SearchPart | undefined {
  const kept = keptPartFile(cacheDir, recipe, partItself);
  return kept === undefined ? undefined : (JSON.parse(kept) as SearchPart);
}

function madePart(
  articles: Article[],
  { wordsFile }: Segment,
  site: Site,
  recipe: string,
  cacheDir: string,
): SearchPart {
  const writer = new PostingsWriter();
  articles.forEach((article, text) =>
    writer.add(text, weighedWords(article, keptBody(cacheDir, article.bodyDigest))),
  );
  const words = writer.files(articles.length, wordsFile);
  const files: PartFiles = [
    ...words.files.map((content, number): [string, string] => [partFile.words(number), content]),
    ...cardFiles(articles, site),
    [partFile.facets, JSON.stringify(facetsOf(articles, site))],
  ];
  // By what is in it: another program that makes the same of it names it the same.
  const name = digestOf(JSON.stringify(files)).slice(0, 12);
  const part = { name, texts: articles.length, bounds: words.bounds, common: words.common };
  keepPart(cacheDir, name, files);
  keepPart(cacheDir, recipe, [[partItself, JSON.stringify(part)]]);
  return part;
}

function cardFiles(articles: Article[], site: Site): PartFiles {
  const cards = articles.map((article) => searchCard(article, site));
  return Array.from({ length: Math.ceil(cards.length / cardsPerFile) }, (_, number) => [
    partFile.cards(number),
    JSON.stringify(cards.slice(number * cardsPerFile, (number + 1) * cardsPerFile)),
  ]);
}

/** How often a word stands in a text that is about it. */
const often = 3;

/** The words of an article, and how much each says of it. */
function weighedWords(article: Article, html: string): Map<string, Weight> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(textOfHtml(html))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weighed = new Map<string, Weight>();
  for (const [word, count] of counts) weighed.set(word, count >= often ? 1 : 0);
  for (const word of wordsOf(saidOf(article))) weighed.set(word, 2);
  for (const word of wordsOf(article.title)) weighed.set(word, 3);
  return weighed;
}

/** What is said of a text beside its headline: the standfirst, what it is about, whose it is. */
function saidOf(article: Article): string {
  const { description = '', topics = [], places = [], people = [], authors = [], source, picture } = article;
  const origin = source === 'original' ? [] : [source.publisher, source.title, ...(source.authors ?? [])];
  const shown = [picture?.caption, picture?.alt];
  return [description, ...topics, ...places, ...people, ...authors, ...origin, ...shown].join('\n');
}

/** How many characters of a text's beginning a result shows. */
const lineLength = 170;

function searchCard(article: Article, site: Site): SearchCard {
  const { slug, title, lang, published, section, description, opening } = article;
  const language = languageOf(site.language, site.language);
  return [
    hrefOf(site, articlePath(slug)),
    typeset(title, lang),
    lang,
    language.words.day(dayOf(published, site.timezone)),
    sectionName(site, section, language.tag),
    originOnCard(shortOrigin(article), lang, { language, site }).map((part) => asText([part])),
    typeset(cutAfter(description ?? opening, lineLength), lang),
  ];
}

/** The beginning of a text, up to a whole word. */
function cutAfter(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
}

function facetsOf(articles: Article[], site: Site): Facets {
  const { tag } = languageOf(site.language, site.language);
  const valueOf: Record<(typeof facetKinds)[number], (article: Article) => string> = {
    section: ({ section }) => sectionName(site, section, tag),
    language: ({ source, lang }) => {
      const original = (source !== 'original' && source.lang) || lang;
      return languageName(primaryLanguage(original), tag) ?? original;
    },
    year: ({ published }) => dayOf(published, site.timezone).slice(0, 4),
    publisher: ({ source }) => (source === 'original' ? site.title : source.publisher),
  };
  return Object.fromEntries(facetKinds.map((kind) => [kind, facet(articles.map(valueOf[kind]))])) as Facets;
}

function facet(ofTexts: string[]): Facet {
  const values = [...new Set(ofTexts)];
  const places = new Map(values.map((value, place) => [value, String.fromCharCode(firstFacetMark + place)]));
  return [values, ofTexts.map((value) => places.get(value)).join('')];
}
