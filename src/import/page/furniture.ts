import { ambiguous, articleNames, aside, besideArticle, boxes, never } from './furniture-names.ts';
import { removeCards } from './cards.ts';
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
  const take = (element: Element): void => {
    left -= of(element).prose;
    element.remove();
  };
  const named = new Set(body.querySelectorAll(aside));
  for (const element of [...body.querySelectorAll(`[class],[id],aside,footer,${aside}`)]) {
    if (!body.contains(element)) continue;
    const rest = left - of(element).prose;
    const minor = of(element).prose <= left * 0.4 || (of(element).prose === 0 && left === 0);
    if (minor && (named.has(element) || isAside(element, of))) take(element);
    else if (isNamed(element, of, rest, minor)) take(element);
  }
  // What is left is the article, though it waits for a script, a consent or a subscription to be shown.
  for (const element of body.querySelectorAll(aside))
    for (const name of ['style', 'hidden', 'aria-hidden']) element.removeAttribute(name);
}

/** Under another headline, outside the article that has this one, stand other articles. */
export function removeOtherArticles(body: Element, headline: Element | null): void {
  const own = headline?.closest('article');
  if (!own || measure(own)(own).prose < enough) return;
  for (const article of [...body.querySelectorAll('article')]) {
    if (!own.contains(article) && !article.contains(own)) article.remove();
  }
}

const text =
  /^(?:html|body|main|h1|p|figure|figcaption|img|picture|a|em|strong|b|i|time|blockquote|td|tr|tbody|table)$/;

function isNamed(element: Element, of: Measures, rest: number, minor: boolean): boolean {
  const tag = element.tagName.toLowerCase();
  if (text.test(tag)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__/g, ' ');
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
  if (box !== null) return minor && isOnly(box);
  return (
    unclear !== null &&
    prose === 0 &&
    tag !== 'article' &&
    // A player is what it is called, and the article shows it.
    !element.querySelector('video,audio') &&
    (density > 0.3 || !articleNames.test(unclear)) &&
    !/^(?:h[2-6]|ul|ol|li|pre)$/.test(tag)
  );
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
  if (tag === 'footer')
    return (
      density > 0.3 || length < 200 || !element.closest('article,main,[itemprop~=articleBody],blockquote')
    );
  return tag === 'aside' && (density > 0.25 || length < 400);
}
