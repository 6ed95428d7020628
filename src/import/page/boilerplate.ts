import { momentOf } from '../metadata/dates.ts';
import { afterArticle as headings, otherArticles, otherKinds, talkWords } from '../words/after-article.ts';
import { dateOpenings, signatureOpenings, tagOpenings } from '../words/line-openings.ts';
import { houseNotices, nobodysLines, rightsNotices } from '../words/nobodys-lines.ts';
import { anyOf } from '../words/words.ts';

/** Headings of what follows an article. */
const afterArticle = new RegExp(
  String.raw`^[^\p{L}\p{N}©(]*(?:${anyOf(otherKinds)}\s*${anyOf(otherArticles)}|${anyOf(headings)})[^\p{L}\p{N}]*$`,
  'iu',
);

/** Lines that are nobody’s sentence, wherever they stand. */
const anywhere = new RegExp(String.raw`^[^\p{L}\p{N}©(]*${anyOf(nobodysLines)}[^\p{L}\p{N}]*$`, 'iu');

const rights = new RegExp(anyOf(rightsNotices), 'iu');

/** What a house says of its readers’ or its authors’ opinions. */
const notice = new RegExp(anyOf(houseNotices), 'iu');

const signature = new RegExp(
  String.raw`^[^\p{L}\p{N}©(]*${anyOf(signatureOpenings)}(?![\p{L}])\s*:?\s*\S.{0,90}$`,
  'iu',
);
const dateWords = new RegExp(
  String.raw`${anyOf(dateOpenings)}(?:\s*(?:on|at|le|à|am|um|el|em|il|в))?\s*:?`,
  'giu',
);
const tagged = new RegExp(String.raw`^[^\p{L}\p{N}©(]*${anyOf(tagOpenings)}\s*[:：]`, 'iu');
const talk = new RegExp(anyOf(talkWords), 'iu');
const readingTime = new RegExp(
  [
    String.raw`^[^\p{L}\p{N}©(]*\d+\s*(?:min(?:ute)?s?(?:\s*(?:read|de lecture|lesezeit|de lectura))?`,
    String.raw`мин.{0,12}|分钟.{0,4})[^\p{L}\p{N}]*$`,
  ].join('|'),
  'iu',
);

export function opensWhatFollows(words: string): boolean {
  return words.length < 90 && afterArticle.test(words);
}

/** Comments and notes on the author go on to the end. */
export function opensTalk(words: string): boolean {
  return opensWhatFollows(words) && talk.test(words);
}

export function isNobodys(words: string): boolean {
  return words.length < 180 && anywhere.test(words);
}

export function isRights(words: string): boolean {
  return words.length < 320 && rights.test(words);
}

export function isNotice(words: string): boolean {
  return words.length < 700 && notice.test(words);
}

export function isTags(words: string): boolean {
  return words.length < 400 && tagged.test(words);
}

/** A byline, a date, a reading time: what stands between a headline and the text. */
export function isSignatureOrDate(words: string): boolean {
  if (words.length > 140) return false;
  if (readingTime.test(words) || signature.test(words)) return !/[\p{Ll}\p{Lo}]{2}[.!?…。]\s*$/u.test(words);
  const isSentence = /\p{L}{4,}[.!?…。»”]\s*$/u.test(words) && words.length > 60;
  return (
    !isSentence &&
    (momentOf(words) !== null ||
      momentOf(words.replace(dateWords, ' ').replace(/^[\s:–—-]+/, ''), 'de') !== null)
  );
}
