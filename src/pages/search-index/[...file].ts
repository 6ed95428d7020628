/** What the search asks for when a reader opens it: the index, its parts, names. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, searchPartFile } from '../../edition.ts';
import { staticPaths } from '../../site/contents.ts';
import type { SearchFile } from '../../site/search-rows.ts';

export const getStaticPaths = (() =>
  staticPaths('src/pages/search-index/[...file].ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<SearchFile> = ({ props, params }) => {
  const type = params['file']?.endsWith('.json') ? 'application/json' : 'text/plain';
  return new Response(contentOf(props), { headers: { 'content-type': `${type}; charset=utf-8` } });
};

function contentOf(file: SearchFile): string {
  if ('part' in file) return searchPartFile(file.part, file.file);
  return JSON.stringify('index' in file ? file.index : file.names);
}
