import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { imageSize } from 'image-size';
import { hrefOf, pagePath, articlePath } from '../article/paths.ts';
import type { Picture, Surroundings } from './file-record.ts';
import type { Site } from './site.ts';

/** Pictures that a page may show. SVG is not among them: opened by itself, it can run scripts. */
const pictureTypes = ['jpg', 'png', 'gif', 'webp', 'avif'];

/** What a file may ask about the rest of the publication; `isKnown` tells which paths of the site there are. */
export function surroundings(
  site: Pick<Site, 'address' | 'language'>,
  contentDir: string,
  file: string,
  isKnown: (path: string) => boolean,
): Surroundings {
  return {
    language: site.language,
    imageAt: (src) => pictureAt(contentDir, file, src),
    hrefOf: (path) => hrefOf(site, path),
    internalLink(href) {
      const target = internalTarget(href, file);
      if (!target || !isKnown(target.path)) return undefined;
      return hrefOf(site, target.path) + target.rest;
    },
  };
}

/** The picture that a file names, if there is one in the publication's folder. */
export function pictureAt(contentDir: string, file: string, src: string): Picture | undefined {
  const found = pictureFile(contentDir, file, src);
  if (!found) return undefined;
  try {
    const { width, height, type, orientation } = imageSize(readFileSync(found));
    if (!width || !height || !pictureTypes.includes(type ?? '')) return undefined;
    const onItsSide = (orientation ?? 1) >= 5;
    return {
      path: picturePath(file, src),
      width: onItsSide ? height : width,
      height: onItsSide ? width : height,
    };
  } catch {
    return undefined;
  }
}

/** The disk path of a picture that a file names; undefined outside the publication's folder. */
export function pictureFile(contentDir: string, file: string, src: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(src.split(/[?#]/)[0] ?? '');
  } catch {
    return undefined;
  }
  const path = join(contentDir, dirname(file), name);
  const inside = !name.includes('\0') && !relative(contentDir, path).startsWith('..');
  return inside && existsSync(path) ? path : undefined;
}

function picturePath(file: string, src: string): string {
  const name = decodeURIComponent(src.split(/[?#]/)[0] ?? '');
  const flat = posix.normalize(name).replace(/\//g, '-');
  return homeOf(file) + encodeURIComponent(flat.replace(/^\.+-/, ''));
}

/** Where a file's own page is. */
function homeOf(file: string): string {
  const slug = posix.basename(file, '.md');
  return file.startsWith('pages/') ? pagePath(slug) : articlePath(slug);
}

/** The path of this site that a link leads to: written from the root (`/a-propos/`) or as a neighbouring file (`./other.md`). */
function internalTarget(href: string, file: string): { path: string; rest: string } | undefined {
  const [, address = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (address.endsWith('.md')) return { path: homeOf(posix.join(posix.dirname(file), address)), rest };
  if (!address.startsWith('/') || address.startsWith('//')) return undefined;
  const path = address.slice(1);
  return { path: path === '' || path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`, rest };
}
