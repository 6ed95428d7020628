import { z } from 'zod';
import { asMessage } from '../article/complaint.ts';
import { rightsSchema } from '../article/rights-schema.ts';
import { translationSchema } from '../article/source-schema.ts';
import { languageTag, text, webAddress } from '../article/values.ts';
import { primaryLanguage } from '../language/tag.ts';

const address = webAddress.transform(directoryUrl);

const timezone = z.string().refine(isTimezone, {
  error: asMessage('is not a time zone', 'write an IANA name such as Europe/Paris'),
});

/** What content/site.yaml says. A field's description is its documentation. */
export const siteSchema = z.strictObject({
  title: text.meta({ description: 'The name of the publication.', examples: ['Dépêche'] }),
  tagline: text.meta({ description: 'What it is, in a line.', examples: ['Une revue de presse'] }),
  address: address.meta({
    description: 'The address of the front page; a path in it is the base path.',
    examples: ['https://depeche.example/'],
  }),
  timezone: timezone.meta({
    description: 'The zone in which days begin (IANA).',
    examples: ['Europe/Paris'],
  }),
  language: languageTag.meta({ description: 'The language of the publication (BCP 47).', examples: ['fr'] }),
  publisher: z
    .strictObject({
      name: text.meta({ description: 'Who publishes.', examples: ['Dépêche'] }),
      url: address.optional().meta({ description: 'The publisher’s own site.' }),
    })
    .meta({ description: 'Who publishes.', examples: ['{ name: Dépêche }'] }),
  contact: z
    .email(asMessage('is not an e-mail address', 'write one such as redaction@example.org'))
    .meta({ description: 'Where to write, also for takedowns.', examples: ['redaction@example.org'] }),
  sections: z
    .record(
      z
        .string()
        .regex(
          /^[a-z0-9]+(-[a-z0-9]+)*$/,
          asMessage('is not a section’s id', 'write lower-case letters, digits and hyphens'),
        ),
      z
        .record(languageTag, text)
        .refine((names) => Object.keys(names).length > 0, {
          error: asMessage('has no name', 'write one, { fr: Monde }'),
        })
        .meta({ examples: ['{ fr: Monde }'] }),
    )
    .refine((sections) => Object.keys(sections).length > 0, {
      error: asMessage('is empty', 'write at least one, monde: { fr: Monde }'),
    })
    .meta({
      description: 'The sections, in order: an id and its name in each language.',
      examples: ['{ monde: { fr: Monde } }'],
    }),
  rights: rightsSchema.default({ indexing: false }).meta({
    description:
      'By what right copies stand here, and whether they may be indexed; whether mining is reserved.',
  }),
  translation: translationSchema.optional().meta({
    description: 'Who translates and summarises here, and how, where an article does not say it.',
  }),
  hsts: z.boolean().default(false).meta({
    description:
      'Whether browsers are told, for a year, to come by HTTPS alone (Strict-Transport-Security): once the whole host has it.',
  }),
  markdown: z.boolean().default(true).meta({
    description:
      'Whether each article is published as its Markdown too, with sums by month; false where a host counts files.',
  }),
  previews: z
    .int()
    .min(0)
    .optional()
    .meta({
      description:
        'How many of the newest articles have a preview picture of their own (500; 0: none at all).',
      examples: [500],
    }),
});
export type Site = z.infer<typeof siteSchema>;

/** Stands for the settings where site.yaml has none that can be used. */
export const nowhere: Site = {
  title: '',
  tagline: '',
  address: 'https://site.invalid/',
  timezone: 'UTC',
  language: 'en',
  publisher: { name: '' },
  contact: '',
  sections: {},
  rights: { indexing: false },
  hsts: false,
  markdown: true,
};

/** The path of the front page: `/`, or `/repo/` under a base path. */
export function basePath(site: Site): string {
  return new URL(site.address).pathname;
}

/** The name of a section in a language, else in the site's, else the first that it has. */
export function sectionName(
  site: Pick<Site, 'sections' | 'language'>,
  section: string,
  language: string,
): string {
  return site.sections[section]?.[sectionLanguage(site, section, language)] ?? section;
}

/** The language that a section's name is in for readers of a language. */
export function sectionLanguage(
  site: Pick<Site, 'sections' | 'language'>,
  section: string,
  language: string,
): string {
  const named = Object.keys(site.sections[section] ?? {});
  const wanted = [language, primaryLanguage(language), site.language].find((candidate) =>
    named.includes(candidate),
  );
  return wanted ?? named[0] ?? site.language;
}

/** An address without query or fragment, ending with a slash. */
export function directoryUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
