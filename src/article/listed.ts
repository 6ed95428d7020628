import { cardOf } from './article.ts';
import type { Article, Card } from './article.ts';
import { dateForm } from './moment.ts';
import type { DateForm } from './moment.ts';

/** An article in a list, and how it is told there when it appeared: that may change with the day of the edition. */
export type Listed = { story: Card; form: DateForm };

/** An article as lists show it on a day (`YYYY-MM-DD`) in a time zone. */
export function listedOn(today: string, timezone: string): (article: Article) => Listed {
  return (article) => ({ story: cardOf(article), form: dateForm(article.published, today, timezone) });
}
