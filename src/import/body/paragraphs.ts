import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { partOf, spanOf } from './places.ts';

/** Elements that stand on their own; all others run with the text. */
export const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav noscript ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Blocks that hold a line of text themselves; inside all others it is put into paragraphs. */
export const lineNames = new Set(
  'p h1 h2 h3 h4 h5 h6 pre li dd dt td th figcaption caption summary address'.split(' '),
);
/** Blocks whose children the grammar of HTML prescribes. */
const structureNames = new Set('ul ol dl table thead tbody tfoot tr menu dir'.split(' '));

/** Inline elements that mean something to Markdown or to a rule; all others are only around their text. */
const inlineNames = new Set(
  (
    'a abbr acronym audio b br button canvas cite code del dfn em embed frame frameset i iframe img input ins kbd link mark math meta ' +
    'noscript object picture q rp rt ruby s samp script select small source span strike strong style sub sup svg template textarea time ' +
    'tt u var video wbr applet base'
  ).split(' '),
);

/** Puts loose text into paragraphs: where a block begins, at a blank line, and at two `<br>` in a row. */
export function wrapParagraphs(tree: Root): void {
  tree.children = wrapped(tree.children as ElementContent[]) as RootContent[];
}

function wrapped(children: ElementContent[]): ElementContent[] {
  const output: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    if (line.some(hasContent)) output.push(...paragraphsOf(line));
    line = [];
  };
  for (const child of children.flatMap(meaningful)) {
    if (child.type !== 'element' || !isBlock(child)) {
      line.push(child);
      continue;
    }
    endLine();
    output.push(...withParagraphs(child));
  }
  endLine();
  return output;
}

/** The content of an element that no one knows, `<o:p>` for one, stands for it. */
function meaningful(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  node.children = node.children.flatMap(meaningful);
  return blockNames.has(node.tagName) || inlineNames.has(node.tagName) ? [node] : node.children;
}

function withParagraphs(element: Element): ElementContent[] {
  if (structureNames.has(element.tagName)) {
    element.children = element.children.flatMap((child) =>
      child.type === 'element' ? withParagraphs(child) : [child],
    );
    return [element];
  }
  if (element.tagName === 'pre') return [element];
  const holdsBlocks = element.children.some((child) => child.type === 'element' && isBlock(child));
  if (!lineNames.has(element.tagName)) {
    // An inline element around blocks (`<span>`, `<font>`, `<a>`) is only a wrapper.
    element.children = wrapped(element.children);
    return blockNames.has(element.tagName) ? [element] : element.children;
  }
  if (holdsBlocks) {
    element.children = wrapped(element.children);
    return [element];
  }
  if (element.tagName === 'p') return paragraphsOf(element.children, element);
  return [element];
}

/** A block, or something inline that was put around blocks. */
function isBlock(element: Element): boolean {
  if (blockNames.has(element.tagName)) return true;
  return element.children.some((child) => child.type === 'element' && isBlock(child));
}

/** One paragraph for each run between blank lines and doubled `<br>`s. */
function paragraphsOf(line: ElementContent[], whole?: Element): ElementContent[] {
  const runs = splitRuns(line, whole !== undefined);
  if (runs.length <= 1 && whole) return [whole];
  return runs.map((children) => {
    const span = spanOf(children);
    const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children };
    if (span) paragraph.span = span;
    return paragraph;
  });
}

function splitRuns(line: ElementContent[], insideParagraph: boolean): ElementContent[][] {
  const runs: ElementContent[][] = [];
  let run: ElementContent[] = [];
  let breaks = 0;
  const endRun = (): void => {
    if (run.some(hasContent)) runs.push(withoutOuterBreaks(run));
    run = [];
  };
  for (const node of line.flatMap(openedAtBreaks)) {
    if (node.type === 'element' && node.tagName === 'br') {
      breaks += 1;
      if (breaks === 2) endRun();
      if (breaks < 2) run.push(node);
      continue;
    }
    if (node.type === 'text' && !node.value.trim() && !node.value.includes('\u00a0')) {
      if (!insideParagraph && /\n\s*\n/.test(node.value)) endRun();
      else if (breaks < 2) run.push(node);
      continue;
    }
    breaks = 0;
    const parts = node.type === 'text' && !insideParagraph ? blankLineParts(node) : [node];
    for (const [index, part] of parts.entries()) {
      if (index > 0) endRun();
      run.push(part);
    }
  }
  endRun();
  return runs;
}

/** An inline element across two `<br>`s ends before them and begins again behind them. */
function openedAtBreaks(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || node.tagName === 'pre' || !hasDoubleBreak(node)) return [node];
  const output: ElementContent[] = [];
  let part: ElementContent[] = [];
  const endPart = (): void => {
    const span = spanOf(part);
    if (part.some(hasContent)) output.push({ ...node, children: part, ...(span && { span }) });
    part = [];
  };
  for (const child of node.children.flatMap(openedAtBreaks)) {
    if (child.type === 'element' && child.tagName === 'br') {
      endPart();
      output.push(child);
    } else part.push(child);
  }
  endPart();
  return output;
}

function hasDoubleBreak(element: Element): boolean {
  const breaks = (parent: Element): number =>
    parent.children.reduce(
      (sum, child) => sum + (child.type !== 'element' ? 0 : child.tagName === 'br' ? 1 : breaks(child)),
      0,
    );
  return element.tagName !== 'br' && breaks(element) >= 2;
}

function blankLineParts(node: Text): Text[] {
  const parts: Text[] = [];
  let start = 0;
  for (const match of node.value.matchAll(/\n[^\S\n]*\n\s*/g)) {
    parts.push(partOf(node, start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(partOf(node, start, node.value.length));
  return parts;
}

function withoutOuterBreaks(run: ElementContent[]): ElementContent[] {
  let start = 0;
  let end = run.length;
  while (start < end && isSpace(run[start])) start += 1;
  while (end > start && isSpace(run[end - 1])) end -= 1;
  return run.slice(start, end);
}

function isSpace(node: ElementContent | undefined): boolean {
  if (!node) return false;
  return (node.type === 'element' && node.tagName === 'br') || (node.type === 'text' && !node.value.trim());
}

function hasContent(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && node.tagName !== 'br';
}
