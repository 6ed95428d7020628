import type { Site } from '../publication/site.ts';

/** An article's path on the site. Paths hold no base and begin with no slash. */
export function articlePath(slug: string): string {
  return `articles/${slug}/`;
}

/** A section's path on the site. */
export function sectionPath(id: string): string {
  return `sections/${id}/`;
}

/** The full address of a path of the site. */
export function absoluteUrl(site: Pick<Site, 'address'>, path: string): string {
  return new URL(path, site.address).href;
}
