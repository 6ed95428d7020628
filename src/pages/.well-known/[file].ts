/** What machines look for at a fixed place of a host: which texts may be mined. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../edition.ts';
import { tdmRep } from '../../outputs/reservations.ts';
import { staticPaths } from '../../site/contents.ts';
import type { Reservations } from '../../site/file-rows.ts';

export const getStaticPaths = (() =>
  staticPaths('src/pages/.well-known/[file].ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<Reservations> = ({ props }) =>
  new Response(tdmRep(edition().site, props.exceptions), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
