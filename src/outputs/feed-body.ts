import type { ElementContent } from 'hast';
import { h } from 'hastscript';
// For the type of raw nodes.
import type {} from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { dayOf } from '../article/moment.ts';
import type { Source } from '../article/schema.ts';
import { directionOf, languageOf, type Language } from '../language/language.ts';
import type { Site } from '../site/site.ts';
import type { FeedArticle } from './feed.ts';
import { pictureUrl } from './picture-url.ts';

/**
 * The whole article as a feed reader shows it: picture, body, corrections, and where it comes from,
 * for whoever reads it far from the site's own source footer.
 */
export function feedBody(article: FeedArticle, site: Site): string {
  const language = languageOf(article.lang, site.language);
  const whole: ElementContent[] = [
    ...picture(article, site, language),
    { type: 'raw', value: article.html },
    ...corrections(article, site, language),
    ...(article.source === 'original' ? [] : origin(article.source, language)),
  ];
  // A feed reader lays out its own page from left to right.
  const { lang } = article;
  return directionOf(lang) === 'rtl' ? html([h('div', { lang, dir: 'rtl' }, whole)]) : html(whole);
}

/** Plain text as HTML that shows it. */
export function htmlText(text: string): string {
  return html([{ type: 'text', value: text }]);
}

function picture(article: FeedArticle, site: Site, { words }: Language): ElementContent[] {
  if (article.picture === undefined) return [];
  const { alt, width, height, caption, credit } = article.picture;
  const legend = [caption, credit && words.illustrationCredit(credit)].filter(Boolean).join(' ');
  const image = h('img', { src: pictureUrl(site, article), alt, width, height });
  return [h('figure', legend === '' ? [image] : [image, h('figcaption', legend)])];
}

function corrections(article: FeedArticle, site: Site, language: Language): ElementContent[] {
  if (!article.corrections?.length) return [];
  const { tag, words } = language;
  const dated = article.corrections.map(({ date, text }) =>
    h('li', [h('span', { lang: tag }, words.day(dayOf(date, site.timezone))), ' – ', text]),
  );
  return [h('p', { lang: tag }, [h('strong', words.corrections)]), h('ul', dated)];
}

/** What the reader must know about the source, then "D’après <title>, <publisher> (traduction intégrale)." */
function origin(source: Source, { tag, words }: Language): ElementContent[] {
  const publisher = source.title === undefined ? [] : [`, ${source.publisher}`];
  const relation = ` (${words.relations[source.relation]}).`;
  const lost = source.url === null ? [` ${words.source.lost}`] : [];
  const note = source.note === undefined ? [] : [h('p', source.note)];
  const named = [`${words.afterLabel} `, originalLink(source), ...publisher, relation, ...lost];
  return [...note, h('p', { lang: tag }, named)];
}

function originalLink({ title, publisher, url, lang }: Source): ElementContent {
  // The publisher's name is in no particular language; the title is in the original's.
  const language = title === undefined ? {} : { lang };
  const text = title ?? publisher;
  return url === null ? h('cite', language, text) : h('a', { href: url, hrefLang: lang, ...language }, text);
}

// Only an article's body, which was sanitised when it was rendered, goes in as it is.
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

function html(children: ElementContent[]): string {
  return writer.stringify({ type: 'root', children });
}
