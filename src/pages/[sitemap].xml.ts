/** The sitemap: what may be indexed, with the day of its last change. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../edition.ts';
import { sitemapXml } from '../outputs/sitemap.ts';
import { staticPaths } from '../site/contents.ts';
import type { SitemapPart } from '../site/sitemap-rows.ts';

export const getStaticPaths = (() =>
  staticPaths('src/pages/[sitemap].xml.ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<SitemapPart> = ({ props }) =>
  new Response(sitemapXml(props, edition().site), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
