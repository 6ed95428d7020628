/** By what right a text stands here, and what others may do with it: in an article, or in site.yaml for all. */
import { z } from 'zod';
import type { Basis } from '../language/words.ts';
import { asMessage } from './complaint.ts';
import { text, webAddress } from './values.ts';

/** What a text stands here by. */
export const bases = [
  'own',
  'licence',
  'permission',
  'quotation',
  'public-domain',
  'unknown',
] as const satisfies Basis[];

const miningSchema = z.strictObject({
  reserved: z.boolean().meta({
    description: 'Whether text and data mining, also to train machines, is reserved.',
    examples: ['true'],
  }),
  policy: webAddress.optional().meta({ description: 'The address of the terms on which it may be had.' }),
});
export type Mining = z.infer<typeof miningSchema>;

export const rightsSchema = z.strictObject({
  basis: z
    .enum(bases)
    .optional()
    .meta({ description: 'By what right the text stands here. Readers are told.', examples: ['permission'] }),
  licence: text.optional().meta({
    description: 'The licence under which it stands here, by name or by address.',
    examples: ['https://creativecommons.org/licenses/by/4.0/'],
  }),
  holder: text.optional().meta({ description: 'Who holds the rights.', examples: ['Le Monde'] }),
  expires: z.iso
    .date(asMessage('is not a day', 'write one such as 2027-02-28'))
    .optional()
    .meta({
      description:
        'The day on which the text leaves the site; its address keeps the headline and the source.',
      examples: ['2027-02-28'],
    }),
  indexing: z
    .boolean()
    .optional()
    .meta({
      description: 'May search engines index a text that appeared elsewhere first?',
      examples: ['true'],
    }),
  mining: miningSchema.optional().meta({
    description: 'Whether text and data mining is reserved; said to machines on each page.',
    examples: ['{ reserved: true }'],
  }),
});
export type Rights = z.infer<typeof rightsSchema>;
