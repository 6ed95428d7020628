import { Readability } from '@mozilla/readability';
import { proseLength, removeFurniture, textOf } from './furniture.ts';
import { restore } from './restore.ts';
import { parsePage } from './parse-page.ts';
import { standfirst } from './standfirst.ts';

export interface MainContent {
  html: string;
  byline: string;
}

/**
 * The article in a page. Readability finds it; where the page itself says which element is the
 * article's body (schema.org) and that holds more of it, the page is believed.
 */
export function mainContent(html: string, articleBody: string): MainContent | null {
  const found = readable(html, true);
  const best = better(found?.html ?? null, html, articleBody);
  if (!best) return articleBody.length > 300 ? { html: paragraphs(articleBody), byline: '' } : null;
  return { html: `${standfirst(html, parsePage(best))}${best}`, byline: found?.byline ?? '' };
}

/** Another candidate is asked for only where there is reason to doubt the first. */
function better(found: string | null, html: string, articleBody: string): string | null {
  const first = found && measured(found, articleBody);
  const marked = markedBody(html);
  const told = articleBody.length > 500;
  if (first && told && first.agreement > 0.93) return first.html;
  const others = [marked?.html, told || !first ? readable(html, false)?.html : null].flatMap((candidate) =>
    candidate ? [measured(candidate, articleBody)] : [],
  );
  const readableOthers = others.filter(({ prose, length }) => prose >= 140 || length >= 300);
  if (!first) return readableOthers.toSorted((a, b) => b.agreement - a.agreement)[0]?.html ?? null;
  if (told) {
    const best = [first, ...readableOthers].reduce((a, b) => (b.agreement > a.agreement + 0.02 ? b : a));
    // A body that scripts write into the page later is in what the page tells machines, and only there.
    return best.agreement < 0.6 && articleBody.length > 1500 ? paragraphs(articleBody) : best.html;
  }
  const other = readableOthers[0];
  const fuller = marked?.said ? 1.1 : 1.8;
  return other && marked && other.prose > first.prose * fuller && other.prose < first.prose * 6
    ? other.html
    : first.html;
}

function measured(html: string, articleBody: string) {
  const body = parsePage(html).body;
  const text = textOf(body);
  return { html, prose: proseLength(body), length: text.length, agreement: agreement(text, articleBody) };
}

function readable(html: string, cleared: boolean): MainContent | null {
  const document = parsePage(html);
  if (cleared) removeFurniture(document);
  const whole = document.cloneNode(true) as Document;
  try {
    const article = new Readability(document, { charThreshold: 250, keepClasses: true }).parse();
    return article?.content ? { html: restore(article.content, whole), byline: article.byline ?? '' } : null;
  } catch {
    return null;
  }
}

/** The elements that the page marks as the article's body, or its only `<article>`. */
function markedBody(html: string): { html: string; said: boolean } | null {
  const document = parsePage(html);
  removeFurniture(document);
  const marked = [...document.querySelectorAll('[itemprop~=articleBody]')];
  const outer = marked.filter(
    (element) => !marked.some((other) => other !== element && other.contains(element)),
  );
  if (outer.length > 0) return { html: outer.map((element) => element.innerHTML).join('\n'), said: true };
  const articles = [...document.querySelectorAll('article')].filter((element) => proseLength(element) > 250);
  return articles.length === 1 && articles[0] ? { html: articles[0].innerHTML, said: false } : null;
}

/** F1 of the words of two texts, counted. */
function agreement(text: string, reference: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const expected = reference.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of expected) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return (2 * common) / (words.length + expected.length || 1);
}

function paragraphs(text: string): string {
  const document = parsePage('<body></body>');
  for (const paragraph of text.split(/\n\s*\n|\r?\n/)) {
    const element = document.createElement('p');
    element.textContent = paragraph.trim();
    if (paragraph.trim()) document.body.append(element);
  }
  return document.body.innerHTML;
}
