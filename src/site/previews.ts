/** Which addresses have a picture drawn for them, which other sites show with a link, and what it says. */
import type { Article } from '../article/article.ts';
import { dayOf } from '../article/moment.ts';
import { itinerary } from '../article/itinerary.ts';
import { asText, originLine } from '../article/origin.ts';
import { languageOf } from '../language/language.ts';
import { typeset } from '../language/typography.ts';
import type { Edition } from './edition.ts';
import { paperPreviewPath, previewPath } from './paths.ts';
import { isDrawable } from './preview-letters.ts';
import { unlinked } from './row.ts';
import type { Row } from './row.ts';
import { sectionName } from './site.ts';
import type { Site } from './site.ts';

export const previewSize = { width: 1200, height: 630 };

/** What an article's preview says. */
export type ArticlePreview = {
  lang: string;
  title: string;
  section: string;
  place: string | undefined;
  /** The hands that the text went through, the paper last. */
  hands: Hand[];
};

/** A hand, and what is said of the text in it. */
export type Hand = {
  name: string;
  said: string;
  /** Nothing leads to the text in that hand. */
  isLost: boolean;
};

/** What the paper's own preview says. */
export type PaperPreview = {
  lang: string;
  tagline: string;
  host: string;
};

export type Preview = { article: ArticlePreview } | { paper: PaperPreview };

export function previewFiles({ articles, site }: Edition): Row<Preview>[] {
  const ofPaper = paperPreview(site);
  return [
    ...(ofPaper ? [unlinked(ofPaper, (): Preview => ({ paper: wordsOfPaper(site) }))] : []),
    ...articles
      .slice(0, howMany(site))
      .filter(isDrawnFor)
      .map((article) =>
        unlinked(previewPath(article.slug), (): Preview => ({ article: wordsOf(article, site) })),
      ),
  ];
}

/** The preview of each article by its place in the edition: its own, else the paper's; none where its picture does. */
export function previewOf(article: Article, index: number, site: Site): string | undefined {
  if (hasFitPicture(article)) return undefined;
  return index < howMany(site) && isDrawnFor(article) ? previewPath(article.slug) : paperPreview(site);
}

/** The paper's own preview, where it has one. */
export function paperPreview(site: Site): string | undefined {
  return howMany(site) > 0 && isDrawable(site.title) ? paperPreviewPath : undefined;
}

const howMany = ({ previews = 500 }: Site): number => previews;

function isDrawnFor(article: Article): boolean {
  return !hasFitPicture(article) && isDrawable(article.title);
}

/** Whether other sites show an article's picture large: they refuse or shrink small ones, and many know no SVG or AVIF. */
export function hasFitPicture({ picture }: Pick<Article, 'picture'>): boolean {
  if (picture === undefined || /\.(?:svg|avif)$/i.test(picture.path)) return false;
  return picture.width >= previewSize.width / 2 && picture.height >= previewSize.height / 2;
}

function wordsOf(article: Article, site: Site): ArticlePreview {
  const { lang, title, section, places = [] } = article;
  return {
    lang,
    title: typeset(title, lang),
    section: sectionName(site, section, lang),
    place: places[0],
    hands: handsOf(article, site),
  };
}

function handsOf(article: Article, site: Site): Hand[] {
  const language = languageOf(article.lang, site.language);
  const said = (words: string) => typeset(words, language.tag);
  const stops = itinerary(article, { language, site });
  const { words } = language;
  const own = (made: string): Hand => ({ name: site.title, said: said(made), isLost: false });
  if (article.source === 'original' || stops.length === 0)
    return [
      {
        name: asText(originLine(article, { language, site })),
        said: said(words.day(dayOf(article.published, site.timezone))),
        isLost: false,
      },
    ];
  return [
    ...stops.slice(0, -1).map(({ name, url, facts }) => ({
      name,
      said: said(facts.map(({ text }) => text).join(', ')),
      isLost: url === null,
    })),
    own(words.relations[article.source.relation]),
  ];
}

function wordsOfPaper({ language, tagline, address }: Site): PaperPreview {
  return { lang: language, tagline: typeset(tagline, language), host: new URL(address).host };
}
