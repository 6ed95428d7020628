import { ambiguous, articleNames, aside, besideArticle, boxes, never } from './furniture-names.ts';
import { removeCards } from './cards.ts';
import { Kin } from './kin.ts';
import { linkDensity, measure, type Measures } from './measure.ts';

/** An article can be as short as this, so that what is left must not be shorter. */
const enough = 250;

/**
 * Takes out of a page what is surely no article: by element, by role, by the names that designers
 * give. An element that holds most of the page’s prose is the article, whatever it is called.
 */
export function removeFurniture(body: Element, host: string): void {
  for (const element of [...body.querySelectorAll(never)]) element.remove();
  removeCards(body, host);
  const of = measure(body);
  let left = of(body).prose;
  const kin = new Kin(body, of);
  const take = (element: Element): void => {
    left -= of(element).prose;
    kin.take(element);
    element.remove();
  };
  const named = new Set(body.querySelectorAll(aside));
  for (const element of [...body.querySelectorAll(`[class],[id],aside,footer,${aside}`)]) {
    if (!body.contains(element)) continue;
    const prose = kin.prose(element);
    const rest = left - prose;
    const minor = prose <= left * 0.4 || (prose === 0 && left === 0);
    if (minor && (named.has(element) || isAside(element, of))) take(element);
    else if (isNamed(element, of, rest, minor)) take(element);
  }
  // What is left is the article, though it waits for a script, a consent or a subscription to be shown.
  for (const element of body.querySelectorAll(aside))
    for (const name of ['style', 'hidden', 'aria-hidden']) element.removeAttribute(name);
}

/**
 * Under another headline, outside the article that has this one, stand other articles. Returns those that are
 * parts of the same text.
 */
export function removeOtherArticles(body: Element, headline: Element | null): Element[] {
  const own = headline?.closest('article');
  if (!own || measure(own)(own).prose < enough) return [];
  const others = [...body.querySelectorAll('article')].filter(
    (article) => !own.contains(article) && !article.contains(own),
  );
  const parts = others.filter((article) => isPart(article, own));
  for (const article of others) if (!parts.includes(article)) article.remove();
  return parts;
}

/** A text that is made of articles: what stands beside the first and leads nowhere else is a part of it. */
function isPart(article: Element, own: Element): boolean {
  const heading = article.querySelector('h1,h2,h3,h4,h5,h6');
  const of = measure(article)(article);
  return (
    article.parentElement === own.parentElement &&
    heading !== null &&
    heading.tagName !== 'H1' &&
    !heading.closest('a') &&
    !heading.querySelector('a') &&
    of.prose > of.text / 2 &&
    linkDensity(of) < 0.2
  );
}

/** Names that tell what an element has beside it, and not what it is: `layout--with-sidebar`, `no-comments`. */
const states =
  /(?:^|(?<=[\s_-]))(?:above|after|before|below|has|hide|is|no|not|show|under|with|without)[_-]+(?!content|article)[a-z]+/gi;

const text =
  /^(?:html|body|main|h1|p|figure|figcaption|img|picture|a|em|strong|b|i|time|blockquote|td|tr|tbody|table)$/;

function isNamed(element: Element, of: Measures, rest: number, minor: boolean): boolean {
  const tag = element.tagName.toLowerCase();
  if (text.test(tag)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__/g, ' ')
    .replace(states, ' ');
  const { text: length, prose } = of(element);
  const density = linkDensity(of(element));
  const beside = without(names, besideArticle);
  const box = without(names, boxes);
  const unclear = without(names, ambiguous);
  if (beside === null && box === null && unclear === null) return false;
  if (element.querySelector('h1,[itemprop~=articleBody]')) return false;
  // `post-tags` is furniture and `article-body has-sidebar` is not.
  const isOnly = (left: string): boolean =>
    tag !== 'article' && (!articleNames.test(left) || density > 0.3 || length < 300);
  if (beside !== null) return isOnly(beside) && (minor || rest >= enough);
  if (isQuotation(element, of)) return false;
  if (box !== null) return minor && isOnly(box);
  return (
    unclear !== null &&
    prose === 0 &&
    !isHeadingToOpen(element, names) &&
    tag !== 'article' &&
    // A player is what it is called, and the article shows it.
    !element.querySelector('video,audio') &&
    (density > 0.3 || !articleNames.test(unclear)) &&
    !/^(?:h[2-6]|ul|ol|li|pre)$/.test(tag)
  );
}

/** The heading of a passage that is shown when somebody asks for it. */
function isHeadingToOpen(element: Element, names: string): boolean {
  return /toggle|collaps|expand|accordion/i.test(names) && element.querySelector('h2,h3,h4,h5,h6') !== null;
}

/** A box around a quotation, a post of somebody for one, is no button that shares it. */
function isQuotation(element: Element, of: Measures): boolean {
  const quoted = [...element.querySelectorAll('blockquote')].reduce((sum, quote) => sum + of(quote).text, 0);
  return quoted > of(element).text * 0.6;
}

/** What is left of the names without the furniture among them; `null` where there is none. */
function without(names: string, furniture: RegExp): string | null {
  furniture.lastIndex = 0;
  return furniture.test(names) ? names.replace(furniture, ' ') : null;
}

function isAside(element: Element, of: Measures): boolean {
  const tag = element.tagName.toLowerCase();
  const { text: length } = of(element);
  const density = linkDensity(of(element));
  // Who is quoted stands under the quotation.
  if (tag === 'footer' && element.closest('blockquote')) return false;
  if (tag === 'footer')
    return density > 0.3 || length < 200 || !element.closest('article,main,[itemprop~=articleBody]');
  return tag === 'aside' && (density > 0.25 || length < 400);
}
