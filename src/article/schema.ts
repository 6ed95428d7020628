import { z } from 'zod';

/** Text as a publisher writes it: any characters are legal, and are shown as text. */
const text = z.string().trim().min(1, 'is empty');

/** A calendar day or an instant with its zone (RFC 3339). */
const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'is not a date: write a day, 2023-02-28, or an instant with its zone, 2023-02-28T09:00:00+01:00',
});

/** An address on the web. Nothing but http and https ever becomes a link to a source. */
const webAddress = z.url({
  protocol: /^https?$/,
  hostname: /./,
  error: 'is not a web address: write it in full, beginning with https:// or http://',
});

/** A language tag of BCP 47: `fr`, `en-GB`, `zh-Hant`. */
const languageTag = z.string().refine(isLanguageTag, {
  error: 'is not a language tag: write one such as fr, en or ar (BCP 47)',
});

/** How this text was made from the one it comes from. */
export const relations = ['republication', 'translation', 'excerpt', 'summary'] as const;

/** Where an article comes from: who published it first, where, when and in what language. */
const sourceFields = z.strictObject({
  /** Who published the original: the name of the paper or the agency. */
  publisher: text,
  /** The original's headline, as it was. */
  title: text.optional(),
  /** The original's address; `null` when it was lost, and then `note` says how. */
  url: webAddress.nullable(),
  /** Who signed the original. */
  authors: z.array(text).optional(),
  /** The original's language. */
  lang: languageTag.optional(),
  /** When the original appeared. */
  published: moment.optional(),
  /** What this text is of the original. */
  relation: z.enum(relations),
  /** The address of an archived copy. */
  archive: webAddress.optional(),
  /** The licence that the original came under, or its address. */
  licence: text.optional(),
  /** What the reader must know about the source, in the article's language. */
  note: text.optional(),
});
export const sourceSchema = sourceFields.refine(
  (source) => source.url !== null || source.note !== undefined,
  {
    path: ['note'],
    error: 'is missing, and url is null: say in a sentence why the original has no address',
  },
);

/** A picture beside the article's file, shown under the headline. */
const imageSchema = z.strictObject({
  /** The picture's file, relative to the article's: `./astana.jpg`. */
  src: text,
  /** What the picture shows, for whoever does not see it; empty for a decoration. */
  alt: z.string(),
  caption: text.optional(),
  credit: text.optional(),
});

/** A correction, shown under the article and told to machines. */
const correctionSchema = z.strictObject({ date: moment, text });

/** Whether search engines may index this text here. Without it, only the site's own reporting is. */
export const rightsSchema = z.strictObject({ indexing: z.boolean() });

const fields = {
  /** The headline. */
  title: text,
  /** The standfirst: what the article says, in a sentence or two. */
  description: text.optional(),
  /** The language of the text. */
  lang: languageTag,
  /** The day or the instant at which this version appeared. A date in the future holds it back. */
  published: moment,
  /** When the text last changed in substance. */
  updated: moment.optional(),
  /** One of the sections of site.yaml. */
  section: z.string(),
  /** Who signs this version. */
  authors: z.array(text).optional(),
  topics: z.array(text).optional(),
  places: z.array(text).optional(),
  people: z.array(text).optional(),
  /** The text's origin, or the word `original` for the site's own reporting. */
  source: z.union([z.literal('original'), sourceSchema]),
  image: imageSchema.optional(),
  corrections: z.array(correctionSchema).optional(),
  rights: rightsSchema.optional(),
  /** Former addresses on this site, beginning with a slash; each becomes a redirect. */
  aliases: z
    .array(
      z.string().regex(/^\/[^?#\\\s]*$/, 'is not an address of this site: write a path such as /old/address'),
    )
    .optional(),
  /** Kept out of the site, and allowed to lack what is required. */
  draft: z.boolean().optional(),
};

/** The front matter of an article that is published. */
export const frontMatterSchema = z.strictObject(fields);
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type Source = z.infer<typeof sourceSchema>;

/** The front matter of a draft: the same fields, none of them required yet. */
export const draftSchema = frontMatterSchema.partial().extend({
  draft: z.literal(true),
  source: z.union([z.literal('original'), sourceFields.partial()]).optional(),
});
export type DraftFrontMatter = z.infer<typeof draftSchema>;

/** The front matter of a page such as "About". */
export const pageSchema = z.strictObject({
  title: text,
  description: text.optional(),
  lang: languageTag.optional(),
});
export type PageFrontMatter = z.infer<typeof pageSchema>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
