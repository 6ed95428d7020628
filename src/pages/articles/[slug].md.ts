/** An article as its publisher wrote it: the Markdown, byte for byte. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, markdownOf } from '../../edition.ts';
import { staticPaths } from '../../site/contents.ts';
import type { MarkdownText } from '../../site/file-rows.ts';

export const getStaticPaths = (() =>
  staticPaths('src/pages/articles/[slug].md.ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<MarkdownText> = ({ props }) =>
  new Response(markdownOf(props), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
