import type { Element, ElementContent } from 'hast';
import { raisedCharacters, loweredCharacters } from './raised-characters.ts';

/** MathML in one line: `(a + b)/c`, `x²`, `√(x)`. */
export function linear(math: Element): string {
  return line(math).replace(/\s+/g, ' ').trim();
}

function line(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[\u2061-\u2064]/g, '').trim();
  if (node.type !== 'element' || /^(?:annotation|annotation-xml|mphantom)$/.test(node.tagName)) return '';
  const parts = node.children.filter(({ type }) => type === 'element') as Element[];
  const [first, second, third] = parts.map(line);
  switch (node.tagName) {
    case 'mo':
      return operator(node.children.map(line).join(''));
    case 'mspace':
      return ' ';
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(node.children.map(line).join(''))}`;
    case 'mroot':
      return `${raised(second)}√${grouped(first)}`;
    case 'msup':
    case 'mover':
      return `${first}${raised(second)}`;
    case 'msub':
    case 'munder':
      return `${first}${lowered(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${first}${lowered(second)}${raised(third)}`;
    case 'mtr':
      return `${parts.map(line).join(', ')}; `;
    case 'mfenced':
      return `(${parts.map(line).join(', ')})`;
    default:
      return node.children.map(line).join('');
  }
}

function operator(sign: string): string {
  if (/^[=<>≤≥≈≠≡∼→←⇒⇔∈⊂+−±×·-]$/.test(sign)) return ` ${sign} `;
  return sign === ',' ? ', ' : sign;
}

function grouped(part = ''): string {
  return /^[\p{L}\p{N}.,]*$/u.test(part.trim()) ? part.trim() : `(${part.trim()})`;
}

function raised(part = ''): string {
  return raisedCharacters(part.replace(/\s/g, '')) ?? `^${grouped(part)}`;
}

function lowered(part = ''): string {
  return loweredCharacters(part.replace(/\s/g, '')) ?? `_${grouped(part)}`;
}
