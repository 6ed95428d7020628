import { z } from 'zod';
import { aliasComplaint } from './alias.ts';
import { asMessage } from './complaint.ts';
import { rightsSchema } from './rights-schema.ts';
import { sourceFields, sourceSchema, translationSchema } from './source-schema.ts';
import { languageTag, moment, text, texts } from './values.ts';

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
  translation: translationSchema
    .optional()
    .meta({ description: 'Of a translation or a summary: who made it, and how.' }),
  image: imageSchema.optional().meta({ description: 'A picture under the headline.' }),
  corrections: z
    .array(correctionSchema)
    .optional()
    .meta({ description: 'Corrections, shown to readers and told to machines.' }),
  rights: rightsSchema
    .optional()
    .meta({ description: 'By what right the text stands here, until when, and what others may do with it.' }),
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
