import type { Article } from '../article/article.ts';
import { absoluteUrl } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** The full address of the picture under an article's headline. */
export function pictureUrl(site: Site, { picture }: Article): string | undefined {
  return picture === undefined ? undefined : absoluteUrl(site, picture.path);
}
