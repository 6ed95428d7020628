import { expressions, words } from './words.ts';

/** What stands before the date of a change. */
export const updatedWords = words`
  ar  آخر تحديث
  de  aktualisiert
  en  modified
  en  updated
  es  actualizad
  fr  mis à jour
  fr  modifié
  it  aggiornat
  pt  atualizad
  ru  обновлено
  zh  更新
`;

/** Keys of a day of publication in the data of a page. */
export const dateKeys = expressions`
  datePublished
  firstPublished
  pubDate
  publicationDate
  publishDate
  publish_date
  publishedAt
  published_at
`;
