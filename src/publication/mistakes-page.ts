/** What development shows in place of a page whose file has mistakes. */
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { hrefOf } from '../site/paths.ts';
import { mistakeLine } from './mistake.ts';
import type { Mistake } from './mistake.ts';
import type { Findings } from './read-publication.ts';
import { homeOf } from './surroundings.ts';

/**
 * The mistakes of the file whose page has the address, which begins after the base path; all mistakes where there
 * is no publication to show.
 */
export function mistakesAt(url: string, { publication, mistakes }: Findings): Mistake[] {
  if (!publication) return mistakes;
  const path = URL.parse(url, site.address)?.pathname.replace(/\/*$/, '/');
  return mistakes.filter(({ file }) => path === hrefOf(site, homeOf(file)));
}

/** A page that lists mistakes as the report words them. */
export function mistakesPage(mistakes: Mistake[]): string {
  const title = mistakes.length === 1 ? '1 mistake to put right' : `${mistakes.length} mistakes to put right`;
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', title),
      h('style', look),
    ]),
    h('body', [
      h('h1', title),
      h(
        'ul',
        mistakes.map((mistake) => h('li', mistakeLine(mistake))),
      ),
      h('p', 'The page comes back as soon as this is put right and saved.'),
    ]),
  ]);
  return unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: [{ type: 'doctype' }, page] });
}

const look = `
  body { max-width: 45rem; margin: 4rem auto; padding: 0 1.25rem; font: 1rem/1.6 system-ui, sans-serif; }
  ul { padding: 0; list-style: none; }
  li { margin-block: 0.6rem; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
`;

const site = { address: 'http://localhost/' };
