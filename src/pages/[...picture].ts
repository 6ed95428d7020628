/** The pictures beside the articles, copied as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../edition.ts';
import { settings } from '../publication/settings.ts';
import { staticPaths } from '../site/contents.ts';
import type { CopiedFile } from '../site/file-rows.ts';

const { contentDir } = settings();

export const getStaticPaths = (() =>
  staticPaths('src/pages/[...picture].ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<CopiedFile> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(join(contentDir, props.file))));
