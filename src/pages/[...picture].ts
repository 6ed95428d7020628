/** The pictures beside the articles, without what a camera or a program wrote into them. */
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../edition.ts';
import { publishedPicture } from '../pictures/published-picture.ts';
import { settings } from '../publication/settings.ts';
import { staticPaths } from '../site/contents.ts';
import type { CopiedFile } from '../site/file-rows.ts';

const { contentDir } = settings();

export const getStaticPaths = (() =>
  staticPaths('src/pages/[...picture].ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<CopiedFile> = async ({ props }) =>
  new Response(new Uint8Array(await publishedPicture(join(contentDir, props.file))));
