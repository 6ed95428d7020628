/** The fonts, subset before the build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../edition.ts';
import { staticPaths } from '../../site/contents.ts';
import { fontsDir } from '../../styles/fonts.ts';

export const getStaticPaths = (() =>
  staticPaths('src/pages/fonts/[file].ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(readFileSync(join(fontsDir, String(params['file'])))), {
    headers: { 'content-type': 'font/woff2' },
  });
