/** The sitemap: what may be indexed, with the day of its last change. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../edition.ts';
import { sitemapFiles } from '../site/contents.ts';

export const getStaticPaths = (() => sitemapFiles(edition())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['xml']), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
