import type { HeadElement } from './head.ts';

/** The elements of a head as HTML: attributes and titles are escaped, scripts stand as they are. */
export function headHtml(elements: HeadElement[]): string {
  return elements
    .map(({ tag, attributes, text }) => {
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
      const start = `<${tag}${written.join('')}>`;
      if (text === undefined) return start;
      return `${start}${tag === 'script' ? text : escaped(text)}</${tag}>`;
    })
    .join('');
}

function escaped(text: string): string {
  return /[&"<>]/.test(text) ? text.replace(/[&"<>]/g, (mark) => references[mark]!) : text;
}

const references: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
