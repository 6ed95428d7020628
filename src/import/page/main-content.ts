import { Readability } from '@mozilla/readability';
import { plainTitle } from '../metadata/titles.ts';
import { type Agreement, agreement } from './agreement.ts';
import { headlineOf, namedBody, smallestHolder } from './candidates.ts';
import { removeFurniture, removeOtherArticles } from './furniture.ts';
import { textOf } from '../body/elements.ts';
import { letters, measure, type Measures, proseRuns } from './measure.ts';
import { parsePage } from './parse-page.ts';
import { prune, type Told } from './prune.ts';
import { leadOf } from './standfirst.ts';

/** What a page tells machines of its article. */
export interface PageTells extends Told {
  description: string;
  articleBody: string;
}

/**
 * The article in a page as HTML; the page is used up. Readability finds where the prose stands; the element that
 * the page itself calls the article’s body is taken where it holds that prose, for it loses no list and
 * no heading; and what is no text of the article is taken out of it.
 */
export function mainContent(page: Document, tells: PageTells): string | null {
  const parts = removeOtherArticles(page.body, headlineOf(page.body, tells.title));
  removeFurniture(page.body, tells.host);
  const found = readable(page);
  const known = found ? proseRuns(parsePage(found).body) : null;
  for (const part of parts) for (const run of proseRuns(part)) known?.add(run);
  const of = measure(page.body, known && known.size > 0 ? known : null);
  const candidates = [chosen(page.body, of, tells), found ?? ''].map((html) => pruned(html, tells));
  const article = best(candidates, tells.articleBody);
  if (article) return article;
  return tells.articleBody.length > 300 ? paragraphs(tells.articleBody) : null;
}

function readable(page: Document): string | null {
  try {
    const copy = page.cloneNode(true) as Document;
    unname(copy.body);
    return new Readability(copy, { charThreshold: 250, keepClasses: true }).parse()?.content || null;
  } catch {
    return null;
  }
}

/** What holds most of the prose is the article or around it, and no name says otherwise. */
function unname(body: Element): void {
  const of = measure(body);
  const half = of(body).prose / 2;
  for (const element of [body, ...body.querySelectorAll('[class],[id]')]) {
    if (of(element).prose > half) for (const name of ['class', 'id']) element.removeAttribute(name);
  }
}

/** The body by its name, else the smallest element around the prose if it holds little else. */
function chosen(body: Element, of: Measures, tells: PageTells): string {
  const named = namedBody(body, of, tells.title);
  const holder = smallestHolder(body, of);
  const { elements } = named ?? (holder.extra <= holder.known * 0.35 ? holder : { elements: [] });
  const lead = leadOf(body, elements, of, tells);
  return [...lead, ...elements]
    .map((element) =>
      /^(?:BODY|TD|TR|TBODY)$/.test(element.tagName) ? element.innerHTML : element.outerHTML,
    )
    .join('\n');
}

function pruned(html: string, tells: PageTells): string {
  if (!html) return '';
  const { body } = parsePage(html);
  prune(body, tells);
  return letters(textOf(body)) < 140 ? '' : body.innerHTML;
}

/** The first, unless the page’s own words for machines say otherwise: they may be the only whole text. */
function best(candidates: string[], articleBody: string): string | null {
  const [first = '', second = ''] = candidates;
  if (letters(articleBody) < 500) return first || second || null;
  const [agrees, alsoAgrees] = [first, second].map((html) =>
    agreement(html && textOf(parsePage(html).body), articleBody),
  ) as [Agreement, Agreement];
  const better =
    alsoAgrees.f1 > agrees.f1 + 0.03 ? { html: second, ...alsoAgrees } : { html: first, ...agrees };
  // A teaser before a paywall holds a part of the article and adds little of its own.
  return better.recall < 0.6 ? null : better.html || second || null;
}

function paragraphs(text: string): string {
  const document = parsePage('<body></body>');
  for (const paragraph of text.split(/\r?\n/)) {
    const element = document.createElement('p');
    element.textContent = plainTitle(paragraph);
    if (textOf(element)) document.body.append(element);
  }
  return document.body.innerHTML;
}
