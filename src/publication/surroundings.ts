import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join, posix } from 'node:path';
import { imageSize } from 'image-size';
import { articlePath, encodedPath, hrefOf, pagePath } from '../site/paths.ts';
import type { FoundPicture, PictureFault, Surroundings } from './file-record.ts';
import type { PictureFaults } from './picture-faults.ts';
import { isPlainFile } from './plain-files.ts';
import { pictureFile } from './picture-names.ts';
import type { Site } from '../site/site.ts';

/** Pictures that a page may show. SVG is not among them: opened by itself, it can run scripts. */
const pictureTypes = ['jpg', 'png', 'gif', 'webp', 'avif'];
const pictureEnding = /\.(jpe?g|png|gif|webp|avif)$/i;

/** What a file may ask about the rest of the publication; `isKnown` tells which paths of the site there are. */
export function surroundings(
  site: Pick<Site, 'address' | 'language' | 'markdown'>,
  contentDir: string,
  file: string,
  isKnown: (path: string) => boolean,
  faults: PictureFaults,
): Surroundings {
  return {
    language: site.language,
    publishesMarkdown: site.markdown,
    imageAt: (src) => pictureAt(contentDir, file, src, faults),
    hrefOf: (path) => hrefOf(site, path),
    internalLink(href) {
      const { paths, rest } = internalTarget(href, file);
      const path = paths.find(isKnown);
      return path === undefined ? undefined : hrefOf(site, path) + rest;
    },
  };
}

/** The picture that a file names, if there is one in the publication's folder. */
export function pictureAt(
  contentDir: string,
  file: string,
  src: string,
  faults: PictureFaults,
): FoundPicture | PictureFault | undefined {
  const name = pictureFile(contentDir, file, src);
  const fault = faults.get(name);
  if (fault !== undefined) return { file: name, fault };
  if (!pictureEnding.test(name) || name.startsWith('../') || name.includes('\0')) return undefined;
  if (!isPlainFile(contentDir, name)) return undefined;
  try {
    const { width, height, type, orientation } = sizeOf(join(contentDir, name));
    if (!width || !height || !pictureTypes.includes(type ?? '')) return undefined;
    const onItsSide = (orientation ?? 1) >= 5;
    return {
      file: name,
      path: picturePath(file, name),
      width: onItsSide ? height : width,
      height: onItsSide ? width : height,
    };
  } catch {
    return undefined;
  }
}

/** The size of a picture stands at its beginning, but for a camera's long notes. */
function sizeOf(file: string): ReturnType<typeof imageSize> {
  const start = Buffer.alloc(64 * 1024);
  const descriptor = openSync(file, 'r');
  try {
    return imageSize(start.subarray(0, readSync(descriptor, start)));
  } catch {
    return imageSize(readFileSync(file));
  } finally {
    closeSync(descriptor);
  }
}

/** A picture stands below its page, with its folders; the folders of one that lies elsewhere follow a `_`. */
function picturePath(file: string, name: string): string {
  const below = posix.relative(posix.dirname(file), name);
  const path = below.startsWith('../') ? `_/${name}` : below;
  // Astro composes the letters of an address, whatever the name on the disk.
  return homeOf(file) + encodedPath(path.normalize('NFC'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where a file's own page is. */
export function homeOf(file: string): string {
  const slug = slugOfFile(file);
  return file.startsWith('pages/') ? pagePath(slug) : articlePath(slug);
}

/** The slug that a file’s name gives. */
export function slugOfFile(file: string): string {
  const name = posix.basename(file).replace(/\.(md|mdx|markdown)$/i, '');
  // Some disks keep the letter and its accent apart; an address has them as one.
  return name.normalize('NFC');
}

/**
 * The paths of this site that a link may mean: written from the root (`/a-propos/`, with or without its last slash)
 * or as a neighbouring file (`./other.md`).
 */
function internalTarget(href: string, file: string): { paths: string[]; rest: string } {
  const [, address = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (address.endsWith('.md'))
    return { paths: [homeOf(posix.join(posix.dirname(file), decoded(address)))], rest };
  if (!address.startsWith('/') || address.startsWith('//')) return { paths: [], rest };
  const path = encodedPath(decoded(address.slice(1)).normalize('NFC'));
  return { paths: path === '' || path.endsWith('/') ? [path] : [path, `${path}/`], rest };
}
