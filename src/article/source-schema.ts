/** Where a text comes from, and who made of it what stands here. */
import { z } from 'zod';
import type { HandRole, Making, Relation } from '../language/words.ts';
import { asMessage } from './complaint.ts';
import { languageTag, moment, text, texts, webAddress } from './values.ts';

/** How this text was made from the one it comes from. */
export const relations = ['republication', 'translation', 'excerpt', 'summary'] as const satisfies Relation[];

/** What a hand did with a text that went through it. */
export const handRoles = ['publisher', 'agency', 'translator', 'aggregator'] as const satisfies HandRole[];

/** Who does the work of translating or summarising. */
export const makings = ['person', 'machine', 'machine-then-person', 'unknown'] as const satisfies Making[];

const handSchema = z.strictObject({
  name: text.meta({ description: 'Who it was: a paper, an agency, a person, a site.', examples: ['AFP'] }),
  role: z.enum(handRoles).meta({ description: 'What it did with the text.', examples: ['agency'] }),
  url: webAddress
    .nullable()
    .optional()
    .meta({
      description: 'Where the text stood there; null when the link was lost.',
      examples: ['https://example.org/article', 'null'],
    }),
  lang: languageTag.optional().meta({ description: 'The language of the text there (BCP 47).' }),
  published: moment.optional().meta({ description: 'When it appeared there.' }),
});

export const sourceFields = z
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
    via: z.array(handSchema).optional().meta({
      description: 'The hands that the text went through between its publisher and this paper, in order.',
    }),
    archive: webAddress.optional().meta({ description: 'The address of an archived copy.' }),
    licence: text.optional().meta({ description: 'The licence of the original, by name or by address.' }),
    note: text
      .optional()
      .meta({ description: 'What the reader must know of the source, in the language of the article.' }),
  })
  .meta({ description: 'Where the text comes from: who published it first, where, when, in what language.' });

export const sourceSchema = sourceFields.refine(
  (source) => source.url !== null || source.note !== undefined,
  {
    path: ['note'],
    error: asMessage('is missing though url is null', 'say in a sentence why the original has no address'),
    when: ({ value }) => typeof value === 'object' && value !== null && 'url' in value,
  },
);
export type Source = z.infer<typeof sourceSchema>;

/** Who translated or summarised, and how: in an article, or in site.yaml for all that say nothing else. */
export const translationSchema = z.strictObject({
  by: z
    .union([z.literal('unknown'), texts])
    .optional()
    .meta({
      description:
        'Who translated or summarised: names, or the word `unknown`. With `how: machine`, the name of the machine.',
      examples: ['[Jeanne Martin]'],
    }),
  how: z.enum(makings).optional().meta({
    description:
      'How: by a `person`, a `machine`, a `machine-then-person` who answers for it, or `unknown`. Readers are told.',
  }),
});
export type Translation = z.infer<typeof translationSchema>;
