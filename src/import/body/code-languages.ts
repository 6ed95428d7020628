import type { Element, Root } from 'hast';
import { languageNames } from './language-names.ts';
import { attribute, charactersOf, classesOf, element, elementsIn } from './nodes.ts';

/** Writes the language of each block of code where HTML would have it: `<pre><code class="language-x">`. */
export function codeLanguages(tree: Root): void {
  visit(tree, []);
}

function visit(parent: Root | Element, around: Element[]): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    if (isNumberedTable(child)) withoutNumbers(child);
    if (child.tagName === 'pre') mark(child, around);
    else visit(child, [child, ...around]);
  }
}

function mark(pre: Element, around: Element[]): void {
  const inner = pre.children.filter((child) => child.type !== 'text' || child.value.trim());
  const only = inner.length === 1 && inner[0]?.type === 'element' ? inner[0] : null;
  const code = only?.tagName === 'code' ? only : element('code', {}, pre.children);
  const holders = [code, pre, ...around.slice(0, 3).filter((holder) => isAround(holder, pre))];
  const language = holders.map(languageOf).find(Boolean);
  if (!language) {
    delete code.properties['className'];
    return;
  }
  code.properties['className'] = [`language-${language}`];
  pre.children = [code];
}

/** Whether a box is one around this code alone, so that its name speaks of it. */
function isAround(holder: Element, pre: Element): boolean {
  const others = charactersOf(holder).replace(/\s/g, '').length - charactersOf(pre).replace(/\s/g, '').length;
  return others < 60 && elementsIn(holder).filter(({ tagName }) => tagName === 'pre').length === 1;
}

const attributes = [
  'dataLang',
  'dataLanguage',
  'dataEnlighterLanguage',
  'dataCodeLanguage',
  'dataCodeBlockLang',
  'dataCodeBlockLanguage',
  'dataHighlightLanguage',
  'dataSyntax',
];
const prefixed =
  /^(?:language|lang|highlight-source|highlight-text|highlight|source|sourceCode|syntax|code|brush|prism|wp-code)[-:_](.+)$/i;

function languageOf(holder: Element): string {
  for (const name of attributes) {
    const said = known(attribute(holder, name), true);
    if (said) return said;
  }
  const classes = classesOf(holder);
  const brush = /(?:^|\s)(?:brush|lang)\s*:\s*["']?([\w+#-]+)/i.exec(classes.join(' '))?.[1];
  if (brush) return known(brush, true);
  for (const name of classes) {
    const marked = prefixed.exec(name)?.[1];
    const said = marked && known(marked, /^lang/i.test(name));
    if (said) return said;
  }
  for (const name of classes) {
    const said = known(name, false);
    if (said) return said;
  }
  return known(attribute(holder, 'lang'), false);
}

/** A language's name; one that is plainly said as such need not be known. */
function known(name: string, isSaid: boolean): string {
  const plain = name
    .toLowerCase()
    .replace(/^(?:source|text|html)[.-](?=\w)/, '')
    .replace(/[;,].*$/, '');
  if (
    /^(?:plain|plain-?text|text|txt|none|no-?highlight|auto|undefined|null|default|raw|generic)$/.test(plain)
  )
    return '';
  if (languageNames.has(plain)) return plain;
  return isSaid && /^[a-z][\w+#.-]{0,20}$/.test(plain) ? plain : '';
}

/** Hexo, Rouge and Hugo put the numbers of the lines in a cell beside the code. */
function isNumberedTable({ tagName, children }: Element): boolean {
  if (tagName !== 'table') return false;
  const cells = elementsIn(element('div', {}, children)).filter(({ tagName: name }) => name === 'td');
  const blocks = cells.filter((cell) => elementsIn(cell).some(({ tagName: name }) => name === 'pre'));
  return cells.length === 2 && blocks.length >= 1 && /^[\s\d]+$/.test(charactersOf(cells[0] as Element));
}

function withoutNumbers(table: Element): void {
  const pre = elementsIn(table).findLast(({ tagName }) => tagName === 'pre');
  if (!pre) return;
  table.tagName = 'div';
  table.children = [pre];
}
