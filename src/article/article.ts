import { shortOrigin } from './origin.ts';
import type { ShortOrigin } from './origin.ts';
import type { FrontMatter } from './schema.ts';
import type { Source } from './source-schema.ts';

/** An article as every page and output sees it: plain data, complete and checked. */
export interface Article extends Omit<FrontMatter, 'image'> {
  /** The file's name without its ending; the address is `/articles/<slug>/`. */
  slug: string;
  /** Names one rendering of the body: equal digests mean equal HTML. */
  bodyDigest: string;
  /** Words of the body, as its language counts them. */
  words: number;
  /** The first 300 characters or so of the body, as plain text: for cards and summaries without a standfirst. */
  opening: string;
  /** The picture under the headline: its path on the site and its size in pixels. */
  picture?: NonNullable<FrontMatter['image']> & { path: string; width: number; height: number };
  /** Required fields that a draft still lacks; empty for what is published. */
  missing: string[];
}

/** What is left of an article when the right to show it is over: its headline, and where it came from. */
export type Expired = Teaser & Pick<Article, 'section' | 'source' | 'aliases'> & { expires: string };

/** An article without all that is in its text or was written of it. */
export function expiredOf(article: Article, expires: string): Expired {
  const { section, source, aliases } = article;
  return {
    ...teaserOf(article),
    section,
    source: source === 'original' ? source : bareSource(source),
    ...(aliases && { aliases }),
    expires,
  };
}

function bareSource({ publisher, title, url, authors, lang, published, relation, archive }: Source): Source {
  return {
    ...{ publisher, url, relation },
    ...(title && { title }),
    ...(authors && { authors }),
    ...(lang && { lang }),
    ...(published && { published }),
    ...(archive && { archive }),
  };
}

/** What a link to an article shows: small enough to be repeated on many pages. */
export type Teaser = Pick<Article, 'slug' | 'title' | 'lang' | 'published' | 'draft'>;

/** The part of an article that a link to it shows. */
export function teaserOf({ slug, title, lang, published, draft }: Teaser): Teaser {
  return { slug, title, lang, published, ...(draft ? { draft } : {}) };
}

/** What a line of the archive shows of an article. */
export type Headline = Teaser & { origin: ShortOrigin };

export function headlineOf(article: Article): Headline {
  return { ...teaserOf(article), origin: shortOrigin(article) };
}

/** What a list shows of an article. What else changes in the article does not touch the list. */
export type Card = Headline &
  Pick<Article, 'words' | 'missing'> & {
    /** The standfirst, or the first words of the text. */
    standfirst: string;
    picture?: CardPicture;
  };

/** A picture on a card, without caption. */
export type CardPicture = Pick<NonNullable<Article['picture']>, 'path' | 'width' | 'height' | 'alt'>;

/** The part of an article that a list shows; of one article always the same object. */
export function cardOf(article: Article): Card {
  const known = cards.get(article);
  if (known) return known;
  const { description, opening, words, missing, picture } = article;
  const card: Card = {
    ...headlineOf(article),
    standfirst: description ?? opening,
    words,
    missing,
    ...(picture ? { picture: pictureOnCard(picture) } : {}),
  };
  cards.set(article, card);
  return card;
}

const cards = new WeakMap<Article, Card>();

function pictureOnCard({ path, width, height, alt }: CardPicture): CardPicture {
  return { path, width, height, alt };
}
