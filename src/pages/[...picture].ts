/** The pictures beside the articles, copied as they are. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, staticPath } from '../edition.ts';
import { settings } from '../publication/settings.ts';

const { contentDir } = settings();

export const getStaticPaths = (() =>
  edition().pictures.map(({ path, file }) => {
    const { size, mtimeMs } = statSync(join(contentDir, file));
    return staticPath({ picture: decodeURIComponent(path) }, { file, size, mtimeMs });
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(readFileSync(join(contentDir, String(props['file'])))));
