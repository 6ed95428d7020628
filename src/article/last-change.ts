import type { Article } from './article.ts';
import { instantOf, type Moment } from './moment.ts';

type Dated = Pick<Article, 'published' | 'updated' | 'corrections'>;

/** When an article last changed for its readers: its appearance, update or newest correction, as written. */
export function lastChange(article: Dated, timezone: string): Moment {
  const corrected = (article.corrections ?? []).map((correction) => correction.date);
  const updated = article.updated === undefined ? [] : [article.updated];
  return [...updated, ...corrected].reduce(later(timezone), article.published);
}

/** When a list of articles last changed: the newest change among them; none in an empty list. */
export function lastChangeAmong(articles: readonly Dated[], timezone: string): Moment | undefined {
  const changes = articles.map((article) => lastChange(article, timezone));
  return changes.length === 0 ? undefined : changes.reduce(later(timezone));
}

function later(timezone: string): (a: Moment, b: Moment) => Moment {
  return (a, b) => (instantOf(b, timezone) > instantOf(a, timezone) ? b : a);
}
