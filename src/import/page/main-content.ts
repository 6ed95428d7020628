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
  const found = readable(html);
  const marked = markedBody(html);
  const best = better([found?.html, marked], articleBody);
  if (best) {
    const lead = standfirst(html, parsePage(best));
    return { html: `${lead}${best}`, byline: found?.byline ?? '' };
  }
  return articleBody.length > 300 ? { html: paragraphs(articleBody), byline: '' } : null;
}

function readable(html: string): MainContent | null {
  const document = parsePage(html);
  removeFurniture(document);
  const whole = document.cloneNode(true) as Document;
  try {
    const article = new Readability(document, { charThreshold: 250, keepClasses: true }).parse();
    return article?.content ? { html: restore(article.content, whole), byline: article.byline ?? '' } : null;
  } catch {
    return null;
  }
}

/** The elements that the page marks as the article's body, or its only `<article>`. */
function markedBody(html: string): string | null {
  const document = parsePage(html);
  removeFurniture(document);
  const marked = [...document.querySelectorAll('[itemprop~=articleBody]')];
  const outer = marked.filter(
    (element) => !marked.some((other) => other !== element && other.contains(element)),
  );
  if (outer.length > 0) return outer.map((element) => element.innerHTML).join('\n');
  const articles = [...document.querySelectorAll('article')].filter((element) => proseLength(element) > 250);
  return articles.length === 1 && articles[0] ? articles[0].innerHTML : null;
}

/** The candidate that agrees best with what the page tells machines; else the fuller one. */
function better(candidates: (string | null | undefined)[], articleBody: string): string | null {
  const scored = candidates.flatMap((html) => {
    if (!html) return [];
    const body = parsePage(html).body;
    const prose = proseLength(body);
    return prose < 140 && textOf(body).length < 300
      ? []
      : [{ html, prose, agreement: agreement(textOf(body), articleBody) }];
  });
  const [first, second] = scored;
  if (!first || !second) return first?.html ?? null;
  if (articleBody.length > 500) return second.agreement > first.agreement + 0.02 ? second.html : first.html;
  return second.prose > first.prose * 1.1 && second.prose < first.prose * 4 ? second.html : first.html;
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
