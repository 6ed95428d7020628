import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Moment } from '../article/moment.ts';
import type { Source } from '../article/schema.ts';
import type { FeedArticle } from './feed.ts';

/** The words of a feed in one language. */
export interface FeedWords {
  /** Whom the texts belong to, in a sentence. */
  rights: string;
  /** What stands before the original's title: "D’après". */
  after: string;
  /** What this text is of the original: "traduction intégrale". */
  relations: Record<Source['relation'], string>;
  /** What a correction begins with: "Correction". */
  correction: string;
  /** A date as a reader reads it: "28 février 2023". */
  date: (moment: Moment) => string;
}

/**
 * The whole article as a feed reader shows it: picture, body, corrections, and where it comes from,
 * for whoever reads it far from the site's own source footer.
 */
export function feedBody(article: FeedArticle, words: FeedWords): string {
  const corrections = (article.corrections ?? []).map(({ date, text }) =>
    h('p', [h('strong', `${words.correction} (${words.date(date)})`), ' ', text]),
  );
  const origin = article.source === 'original' ? [] : [originLine(article.source, words)];
  return [html(picture(article)), article.html, html(corrections), html(origin)].filter(Boolean).join('\n');
}

/** Plain text as HTML that shows it. */
export function htmlText(text: string): string {
  return html([{ type: 'text', value: text }]);
}

function picture({ image, imageUrl }: FeedArticle): ElementContent[] {
  if (image === undefined || imageUrl === undefined) return [];
  const caption = [image.caption, image.credit].filter((part) => part !== undefined).join(' ');
  const img = h('img', { src: imageUrl, alt: image.alt });
  return [h('figure', caption === '' ? [img] : [img, h('figcaption', caption)])];
}

/** "D’après <title>, <publisher> (traduction intégrale)." and what the reader must know about it. */
function originLine(source: Source, words: FeedWords): ElementContent {
  const publisher = source.title === undefined ? [] : [`, ${source.publisher}`];
  const note = source.note === undefined ? [] : [` ${source.note}`];
  const relation = ` (${words.relations[source.relation]}).`;
  return h('p', [`${words.after} `, originalLink(source), ...publisher, relation, ...note]);
}

function originalLink({ title, publisher, url, lang }: Source): ElementContent {
  // The publisher's name is in no particular language; the title is in the original's.
  const language = title === undefined ? {} : { lang };
  const text = title ?? publisher;
  return url === null ? h('cite', language, text) : h('a', { href: url, hrefLang: lang, ...language }, text);
}

const writer = unified().use(rehypeStringify).freeze();

function html(children: ElementContent[]): string {
  return writer.stringify({ type: 'root', children });
}
