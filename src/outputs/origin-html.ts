import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { OriginPart } from '../article/origin.ts';

/** A sentence about an origin as the HTML of a page: names stand apart, whatever direction they are written in. */
export function originHtml(parts: OriginPart[]): string {
  return writer.stringify({ type: 'root', children: parts.map(element) });
}

function element(part: OriginPart): ElementContent {
  if (typeof part === 'string') return { type: 'text', value: part };
  const { name, url, hreflang } = part;
  const cited = h('cite', [h('bdi', name)]);
  return url === undefined ? cited : h('a', { href: url, rel: 'external', hrefLang: hreflang }, [cited]);
}

const writer = unified().use(rehypeStringify).freeze();
