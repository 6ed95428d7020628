import { imported } from '../../importing.ts';
import { story, truth, type Shape } from './article.ts';
import { blogs } from './blogs.ts';
import { newspapers } from './newspapers.ts';
import { otherPages } from './other-pages.ts';
import { shingleScore } from './score.ts';

export const templates = { ...blogs, ...newspapers, ...otherPages };
const languages = ['en', 'fr', 'de', 'es', 'ar', 'ru', 'zh'];
const shapes: Shape[] = ['plain', 'headings', 'short', 'questions', 'lists', 'long'];

export interface Measured {
  template: string;
  lang: string;
  shape: Shape;
  precision: number;
  recall: number;
  f1: number;
  text: string;
}

/** Extracts every template in `rounds` combinations of language and shape of body. */
export function measured(rounds: number): Measured[] {
  return Object.entries(templates).flatMap(([template, page], number) =>
    Array.from({ length: rounds }, (_, round) => {
      const lang = languages[(number + round * 3) % languages.length] ?? 'en';
      const shape = shapes[(number * 5 + round) % shapes.length] ?? 'plain';
      const told = story(lang, shape, number * 31 + round + 7);
      const wanted = truth(
        template.startsWith('short item') ? { ...told, blocks: told.blocks.slice(0, 2) } : told,
      );
      const text = plainText(page(told));
      return { template, lang, shape, ...shingleScore(text, wanted), text };
    }),
  );
}

function plainText(page: string): string {
  try {
    return imported(page)
      .body.replace(/\]\([^)]*\)/g, ']')
      .replace(/[*_#>`\\]/g, ' ');
  } catch {
    return '';
  }
}
