/** The sums of a month's texts, as `sha256sum` writes them and checks them from the root of the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../../../edition.ts';
import { staticPaths } from '../../../../site/contents.ts';
import type { SumsOfMonth } from '../../../../site/file-rows.ts';

export const getStaticPaths = (() =>
  staticPaths('src/pages/archive/[year]/[month]/SHA256SUMS.ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<SumsOfMonth> = ({ props }) =>
  new Response(props.sums.map(([sum, file]) => `${sum}  ${file}\n`).join(''), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
