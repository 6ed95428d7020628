/** The one rule by which a text becomes a part of an address: a headline, a topic, a name. */
import slugify from '@sindresorhus/slugify';

/**
 * Lower-case letters a to z, digits and single hyphens: `L’été à Paris` becomes `l-ete-a-paris`, `OpenAI` `openai`.
 * Empty where the text has none of them.
 */
export function slugged(text: string): string {
  const slug = slugify(text, { decamelize: false, preserveLeadingUnderscore: false });
  return slug.replace(/[^a-z0-9-]+/g, '');
}

/** Whether a text is a part of an address as it stands. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
