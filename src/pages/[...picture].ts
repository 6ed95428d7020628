/** The pictures beside the articles, in the sizes and formats that browsers choose from. */
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../edition.ts';
import { keptPicture } from '../pictures/kept-pictures.ts';
import { settings } from '../publication/settings.ts';
import { staticPaths } from '../site/contents.ts';
import type { MadePicture } from '../site/file-rows.ts';

const { contentDir, cacheDir } = settings();

export const getStaticPaths = (() =>
  staticPaths('src/pages/[...picture].ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<MadePicture> = async ({ props }) => {
  const source = join(contentDir, props.source);
  return new Response(new Uint8Array(await keptPicture(join(cacheDir, 'pictures'), { ...props, source })));
};
