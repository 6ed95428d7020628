/** Where the texts of a page come from, counted. */
import type { Article } from '../article/article.ts';
import { primaryLanguage } from '../language/tag.ts';
import type { Relation } from '../language/words.ts';

export interface Origins {
  /** How many texts were made in each way; ways without a text are left out. */
  made: { how: Relation | 'original'; count: number }[];
  /** The papers from which they come, by the language of their texts; the languages of most texts first. */
  papers: { lang: string; names: string[] }[];
  /** How many papers, and in how many languages the texts were first written. */
  paperCount: number;
  languageCount: number;
}

const ways = ['translation', 'republication', 'excerpt', 'summary', 'original'] as const;

/** Counts where articles come from. Languages are told without their regions. */
export function originsOf(articles: Article[]): Origins {
  const counts = new Map<string, number>();
  const byLanguage = new Map<string, { texts: number; names: Set<string> }>();
  const languages = new Set<string>();
  const papers = new Set<string>();
  for (const { source, lang } of articles) {
    const how = source === 'original' ? 'original' : source.relation;
    counts.set(how, (counts.get(how) ?? 0) + 1);
    const written = primaryLanguage((source !== 'original' && source.lang) || lang);
    languages.add(written);
    if (source === 'original') continue;
    papers.add(source.publisher);
    const known = byLanguage.get(written) ?? { texts: 0, names: new Set() };
    known.texts++;
    known.names.add(source.publisher);
    byLanguage.set(written, known);
  }
  return {
    made: ways.flatMap((how) => (counts.has(how) ? [{ how, count: counts.get(how) ?? 0 }] : [])),
    papers: [...byLanguage]
      .sort(([, a], [, b]) => b.texts - a.texts)
      .map(([lang, { names }]) => ({ lang, names: [...names] })),
    paperCount: papers.size,
    languageCount: languages.size,
  };
}
