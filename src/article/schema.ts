import { z } from 'zod';
import type { Relation } from '../language/language.ts';
import { isLanguageTag, namesLanguage } from '../language/tag.ts';
import { aliasComplaint } from './alias.ts';
import { asMessage } from './complaint.ts';

/** How this text was made from the one it comes from. */
export const relations = ['republication', 'translation', 'excerpt', 'summary'] as const satisfies Relation[];

/** Text as a publisher writes it: any characters are legal, and are shown as text. */
const text = z.string().trim().min(1, asMessage('is empty', 'write a text'));
const texts = z.array(text);

/** A calendar day or an instant with its zone (RFC 3339). */
const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: asMessage(
    'is not a date',
    'write a day, 2023-02-28, or an instant with its zone, 2023-02-28T09:00:00+01:00',
  ),
});

/** An address on the web. Nothing but http and https ever becomes a link to a source. */
const webAddress = z.url({
  protocol: /^https?$/,
  hostname: /./,
  error: asMessage('is not a web address', 'write it in full, beginning with https:// or http://'),
});

/** The tag of a language that there is. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, {
    error: asMessage('is not a language tag', 'write one such as fr, en or ar (BCP 47)'),
    abort: true,
  })
  .refine(namesLanguage, {
    error: asMessage('is the code of no language', 'write one such as fr, en or ar (BCP 47)'),
  });

const sourceFields = z
  .strictObject({
    publisher: text.meta({
      description: 'Who published the original: the paper or the agency.',
      examples: ['Le Monde'],
    }),
    title: text.optional().meta({ description: 'The headline of the original, as it was.' }),
    url: webAddress.nullable().meta({
      description: 'The address of the original; null when it was lost, and then `note` says how.',
      examples: ['https://example.org/article', 'null'],
    }),
    authors: texts.optional().meta({ description: 'Who signed the original.' }),
    lang: languageTag.optional().meta({ description: 'The language of the original (BCP 47).' }),
    published: moment.optional().meta({ description: 'When the original appeared.' }),
    relation: z
      .enum(relations)
      .meta({ description: 'What this text is of the original.', examples: ['republication'] }),
    archive: webAddress.optional().meta({ description: 'The address of an archived copy.' }),
    licence: text.optional().meta({ description: 'The licence of the original, by name or by address.' }),
    note: text
      .optional()
      .meta({ description: 'What the reader must know of the source, in the language of the article.' }),
  })
  .meta({ description: 'Where the text comes from: who published it first, where, when, in what language.' });

const sourceSchema = sourceFields.refine((source) => source.url !== null || source.note !== undefined, {
  path: ['note'],
  error: asMessage('is missing though url is null', 'say in a sentence why the original has no address'),
  when: ({ value }) => typeof value === 'object' && value !== null && 'url' in value,
});

const imageSchema = z.strictObject({
  src: text.meta({ description: 'The picture, a file beside the article.', examples: ['./astana.jpg'] }),
  alt: z.string().meta({
    description: 'What the picture shows, for whoever does not see it; empty for a decoration.',
    examples: ['The square before the ministry, at dawn'],
  }),
  caption: text.optional().meta({ description: 'The caption.' }),
  credit: text.optional().meta({ description: 'Who made the picture.' }),
});

const correctionSchema = z.strictObject({
  date: moment.meta({ description: 'When it was corrected.', examples: ['2023-03-02'] }),
  text: text.meta({
    description: 'What was wrong and what is right.',
    examples: ['The minister’s name was misspelt.'],
  }),
});

/** Whether search engines may index copies here. */
export const rightsSchema = z.strictObject({
  indexing: z.boolean().meta({
    description: 'May search engines index a text that appeared elsewhere first?',
    examples: ['true'],
  }),
});

const alias = z.string().check(({ value, issues }) => {
  const complaint = aliasComplaint(value);
  if (complaint)
    issues.push({ code: 'custom', input: value, message: asMessage(complaint.wrong, complaint.remedy) });
});

/** The front matter of an article that is published. A field's description is its documentation. */
export const frontMatterSchema = z.strictObject({
  title: text.meta({ description: 'The headline.', examples: ['Le titre de l’article'] }),
  description: text
    .optional()
    .meta({ description: 'The standfirst: what the article says, in a sentence or two.' }),
  lang: languageTag.meta({ description: 'The language of the text (BCP 47).', examples: ['fr'] }),
  published: moment.meta({
    description: 'The day or instant at which this version appeared. A date in the future holds it back.',
    examples: ['2023-02-28'],
  }),
  updated: moment.optional().meta({ description: 'When the text last changed in substance.' }),
  section: text.meta({
    description: 'One of the sections of site.yaml.',
    examples: ['one of the sections of site.yaml'],
  }),
  authors: texts.optional().meta({ description: 'Who signs this version.' }),
  topics: texts.optional().meta({ description: 'What it is about.' }),
  places: texts.optional().meta({ description: 'Where it happens.' }),
  people: texts.optional().meta({ description: 'Whom it names.' }),
  source: z.union([z.literal('original'), sourceSchema]).meta({
    description: 'Where the text comes from, or the word `original` for the site’s own reporting.',
    examples: ['original'],
  }),
  image: imageSchema.optional().meta({ description: 'A picture under the headline.' }),
  corrections: z
    .array(correctionSchema)
    .optional()
    .meta({ description: 'Corrections, shown to readers and told to machines.' }),
  rights: rightsSchema.optional().meta({ description: 'What others may do with this text here.' }),
  aliases: z
    .array(alias)
    .optional()
    .meta({ description: 'Former addresses on this site; each becomes a redirect.' }),
  draft: z
    .boolean()
    .optional()
    .meta({ description: 'Keeps it out of the site; a draft may lack what is required.' }),
});
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
  title: text.meta({ description: 'The title of the page.', examples: ['À propos'] }),
  description: text.optional().meta({ description: 'What the page says, in a sentence.' }),
  lang: languageTag.optional().meta({ description: 'Its language; without it, the site’s.' }),
});
export type PageFrontMatter = z.infer<typeof pageSchema>;
