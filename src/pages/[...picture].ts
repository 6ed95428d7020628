/** The pictures beside the articles, copied as they are. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../edition.ts';
import { settings } from '../publication/settings.ts';
import { staticPath } from '../site/contents.ts';

const { contentDir } = settings();

export const getStaticPaths = (() =>
  edition().pictures.map(({ path, file }) => {
    // The time of its last change of any kind: a copy can be given another file's date.
    const { size, mtimeMs, ctimeMs } = statSync(join(contentDir, file));
    const version = { contentDir, size, mtimeMs, ctimeMs };
    return staticPath(edition(), { picture: decodeURIComponent(path) }, { file, version });
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(readFileSync(join(contentDir, String(props['file'])))));
