/** `content/front.yaml`: the front page by an editor's hand. A field's description is its documentation. */
import { z } from 'zod';
import { asMessage } from '../article/complaint.ts';

const slug = z
  .string()
  .trim()
  .min(1, asMessage('is empty', 'write the name of an article’s file, without .md'))
  .meta({ examples: ['le-titre-de-l-article'] });

const day = z.iso.date({
  error: asMessage('is not a day of the calendar', 'write one such as 2026-11-25'),
});

const text = z.string().trim().min(1, asMessage('is empty', 'write a text'));

/** What front.yaml may hold. Every key is optional: what it does not say, the paper decides. */
export const frontPlanSchema = z.strictObject({
  day: day
    .optional()
    .meta({ description: 'The last day on which this holds, beside `pinned`. Without it, it always holds.' }),
  lead: slug.optional().meta({ description: 'The article that leads, by the name of its file.' }),
  seconds: z.array(slug).max(4, asMessage('has more than four articles', 'leave four')).optional().meta({
    description: 'The articles under the lead, in order.',
  }),
  briefs: z.array(slug).max(8, asMessage('has more than eight articles', 'leave eight')).optional().meta({
    description: 'The articles told in a few lines, in order.',
  }),
  pinned: z
    .array(
      z.strictObject({
        article: slug.meta({ description: 'The article, by the name of its file.' }),
        until: day.meta({ description: 'The last day on which it stays.', examples: ['2026-11-30'] }),
      }),
    )
    .optional()
    .meta({ description: 'Articles that stay under the lead until a day, whatever else appears.' }),
  figure: z
    .strictObject({
      value: text.meta({ description: 'The figure, with its unit.', examples: ['9 860 $'] }),
      label: text.meta({ description: 'What it measures.', examples: ['la tonne de cuivre à Londres'] }),
      article: slug.meta({ description: 'The article that explains it, by the name of its file.' }),
    })
    .optional()
    .meta({ description: 'A figure that stands large in the section of its article.' }),
});
export type FrontPlan = z.infer<typeof frontPlanSchema>;

/** Every article that a plan names, with where it names it. */
export function namedIn(plan: FrontPlan): { slug: string; path: (string | number)[] }[] {
  const { lead, seconds = [], briefs = [], pinned = [], figure } = plan;
  return [
    ...(lead === undefined ? [] : [{ slug: lead, path: ['lead'] }]),
    ...seconds.map((slug, index) => ({ slug, path: ['seconds', index] })),
    ...briefs.map((slug, index) => ({ slug, path: ['briefs', index] })),
    ...pinned.map(({ article }, index) => ({ slug: article, path: ['pinned', index, 'article'] })),
    ...(figure ? [{ slug: figure.article, path: ['figure', 'article'] }] : []),
  ];
}

/** What of a plan holds on a day (`YYYY-MM-DD`): after its own day, only what is pinned. */
export function planOn({ day: last, pinned = [], ...rest }: FrontPlan, today: string): FrontPlan {
  const held = pinned.filter(({ until }) => until >= today);
  return last === undefined || last >= today ? { ...rest, pinned: held } : { pinned: held };
}
