/** The programs for the reader's browser. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../edition.ts';
import { staticPaths } from '../../site/contents.ts';
import type { Script } from '../../site/file-rows.ts';

export const getStaticPaths = (() =>
  staticPaths('src/pages/scripts/[file].ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<Script> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
