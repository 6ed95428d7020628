import type { Article } from '../article/article.ts';
import type { Site } from '../site/site.ts';

export interface Author {
  kind: 'Person' | 'Organization';
  name: string;
  url?: string | undefined;
}

/**
 * Who is named to machines as an article's author, never nobody: who signs it; else who signed the
 * original; else the house that answers for the words. A text taken over is its first publisher's,
 * a summary and our own reporting are ours.
 */
export function authorsOf(article: Article, site: Site): Author[] {
  const { source } = article;
  if (article.authors?.length) return article.authors.map(person);
  if (source === 'original' || source.relation === 'summary') {
    return [{ kind: 'Organization', ...site.publisher }];
  }
  if (source.authors?.length) return source.authors.map(person);
  return [{ kind: 'Organization', name: source.publisher }];
}

function person(name: string): Author {
  return { kind: 'Person', name };
}
