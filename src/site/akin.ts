import type { Article } from '../article/article.ts';

/** An article that belongs to another, and what they share: the strongest tie alone. */
export interface Kin {
  article: Article;
  by: { kind: 'places' | 'topics' | 'section'; name: string };
}

/** Up to `count` of the candidates that share a place, else a topic, else the section; of each, in their order. */
export function akin(to: Article, candidates: Article[], count: number): Kin[] {
  const ties = candidates.filter((article) => article !== to).flatMap((article) => tie(to, article) ?? []);
  return (['places', 'topics', 'section'] as const)
    .flatMap((kind) => ties.filter(({ by }) => by.kind === kind))
    .slice(0, count);
}

function tie(to: Article, article: Article): Kin | undefined {
  for (const kind of ['places', 'topics'] as const) {
    const name = to[kind]?.find((one) => article[kind]?.includes(one));
    if (name !== undefined) return { article, by: { kind, name } };
  }
  const { section } = to;
  return article.section === section ? { article, by: { kind: 'section', name: section } } : undefined;
}
