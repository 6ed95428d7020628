import type { ElementContent } from 'hast';
import { h } from 'hastscript';
// For the type of raw nodes.
import type {} from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { dayOf } from '../article/moment.ts';
import { closingLine, originLine } from '../article/origin.ts';
import type { OriginPart } from '../article/origin.ts';
import type { Source } from '../article/source-schema.ts';
import { middleSize } from '../pictures/sizes.ts';
import { directionOf, languageOf, type Language } from '../language/language.ts';
import type { Site } from '../site/site.ts';
import type { FeedArticle } from './feed.ts';
import { pictureUrl } from './picture-url.ts';

/**
 * The whole article as a feed reader shows it: whose text it is, picture, body, corrections, and once more where it
 * comes from, for whoever reads it far from the site's own source footer.
 */
export function feedBody(article: FeedArticle, site: Site): string {
  const language = languageOf(article.lang, site.language);
  const whole: ElementContent[] = [
    h('p', { lang: language.tag }, [h('em', named(originLine(article, { language, site })))]),
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
  const { alt, caption, credit } = article.picture;
  const legend = [caption, credit && words.illustrationCredit(credit)].filter(Boolean).join(' ');
  const image = h('img', { src: pictureUrl(site, article), alt, ...middleSize(article.picture) });
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

/** What the reader must know about the source, then what this text is of it. */
function origin(source: Source, language: Language): ElementContent[] {
  const note = source.note === undefined ? [] : [h('p', source.note)];
  return [...note, h('p', { lang: language.tag }, named(closingLine(source, language)))];
}

function named(parts: OriginPart[]): ElementContent[] {
  return parts.map((part) => {
    if (typeof part === 'string') return { type: 'text', value: part };
    const { name, url, hreflang, lang } = part;
    return url === undefined
      ? h('cite', { lang }, name)
      : h('a', { href: url, hrefLang: hreflang, lang }, name);
  });
}

// Only an article's body, which was sanitised when it was rendered, goes in as it is.
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

function html(children: ElementContent[]): string {
  return writer.stringify({ type: 'root', children });
}
