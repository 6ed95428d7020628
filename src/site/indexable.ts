import type { Article } from '../article/article.ts';
import type { Site } from './site.ts';

/**
 * Whether search engines may index an article here. Our own reporting always; what others published
 * first only where the article, or else the site, says so.
 */
export function indexable(article: Pick<Article, 'source' | 'rights'>, site: Pick<Site, 'rights'>): boolean {
  return article.rights?.indexing ?? (article.source === 'original' || site.rights.indexing);
}
