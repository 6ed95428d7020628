import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Stop } from '../article/itinerary.ts';

/**
 * An itinerary as a list, which reads as one without style too. `direction` is that of its words where the page has
 * the other; names keep their own.
 */
export function itineraryHtml(stops: Stop[], direction: 'ltr' | 'rtl' | undefined): string {
  return writer.stringify({ type: 'root', children: stops.map((stop) => item(stop, direction)) });
}

function item({ name, url, facts }: Stop, direction: 'ltr' | 'rtl' | undefined): ElementContent {
  const said = facts.flatMap(({ text, moment }, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ', ' }] : []),
    moment === undefined ? { type: 'text', value: text } : h('time', { dateTime: moment }, text),
  ]);
  return h('li', { className: url === null ? 'lost' : undefined }, [
    h('b', { dir: direction && 'auto' }, [url ? h('a', { href: url, rel: 'external' }, name) : name]),
    ' ',
    h('span', { dir: direction }, said),
  ]);
}

const writer = unified().use(rehypeStringify).freeze();
