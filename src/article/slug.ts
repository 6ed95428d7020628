/** The one rule by which a text becomes a part of an address: a headline, a topic, a name, a file. */
import slugify from '@sindresorhus/slugify';

/**
 * Lower-case letters a to z, digits and single hyphens: `L’été à Paris` becomes `l-ete-a-paris`, `OpenAI` `openai`.
 * Empty where the text has none of them.
 */
export function slugged(text: string): string {
  const slug = slugify(text, { decamelize: false, preserveLeadingUnderscore: false });
  return slug.replace(/[^a-z0-9-]+/g, '');
}

/**
 * The same, but a text that says much in letters without a counterpart from a to z keeps them, for browsers show
 * them: `时事 2024` becomes `时事-2024`. Empty where there is no letter and no digit.
 */
export function readableSlug(text: string): string {
  const composed = text.normalize('NFC');
  const signs = composed.match(/[\p{L}\p{N}]/gu) ?? [];
  const lost = signs.filter((sign) => slugged(sign) === '').length;
  if (lost * 5 <= signs.length) return slugged(composed);
  return composed
    .toLowerCase()
    .replace(/\p{sc=Latin}[\p{sc=Latin}\p{M}]*/gu, (run) => slugged(run.normalize('NFKC')))
    .replace(notOfAName, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
}

const sign = String.raw`[a-z0-9]|(?!\p{sc=Latin})[\p{L}\p{M}\p{Nd}]`;
const notOfAName = new RegExp(`(?:(?!${sign})[^])+`, 'gu');
const slug = new RegExp(`^(?:${sign})+(?:-(?:${sign})+)*$`, 'u');

/** Whether a text is a part of an address as it stands: small letters, those of Latin without accents, and digits. */
export function isSlug(text: string): boolean {
  return slug.test(text) && text === text.normalize('NFC').toLowerCase();
}
