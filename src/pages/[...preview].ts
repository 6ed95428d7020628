/** The pictures that other sites show with a link, drawn for what has none that fits. */
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../edition.ts';
import { previewSvg } from '../previews/preview-drawing.ts';
import { previewPicture } from '../previews/preview-picture.ts';
import { settings } from '../publication/settings.ts';
import { staticPaths } from '../site/contents.ts';
import type { Preview } from '../site/previews.ts';

export const getStaticPaths = (() =>
  staticPaths('src/pages/[...preview].ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<Preview> = async ({ props }) => {
  const svg = await previewSvg(props, edition().wordmark);
  const folder = join(settings().cacheDir, 'previews');
  return new Response(new Uint8Array(await previewPicture(svg, folder)), {
    headers: { 'content-type': 'image/png' },
  });
};
