import type { Element, ElementContent, Root } from 'hast';
import { replaceElements } from '../../markdown/elements.ts';
import { linear } from './linear-formula.ts';
import { attribute, charactersOf, classesOf, element, elementsIn, folded, textNode } from './nodes.ts';

/**
 * A formula becomes text that can be read aloud or typed: plain where it is plain (`t = V/Q`), else the
 * TeX in which most formulas of the web are written, as code. Of its copies for eyes, machines and
 * listeners one is kept.
 */
export function formulas(tree: Root): void {
  // MathJax keeps the TeX in scripts; where it does, what it drew is a copy.
  const hasScripts = elementsIn(tree).some(
    ({ tagName, properties }) => tagName === 'script' && /^math\//i.test(String(properties['type'])),
  );
  replaceElements(tree, (node, parent) => {
    const readable = formulaIn(node, parent, hasScripts);
    if (readable === undefined) return;
    return readable === '' ? [] : written(readable, isDisplayed(node));
  });
}

/** The formula that an element shows; empty for a copy of one beside it, undefined for what is no formula. */
function formulaIn(node: Element, parent: Root | Element, hasScripts: boolean): string | undefined {
  const classes = classesOf(node);
  if (node.tagName === 'math') return insideFormula(parent) ? undefined : mathMl(node);
  if (node.tagName === 'script') return scripted(node);
  if (node.tagName === 'img') return pictured(node, classes);
  if (node.tagName === 'mjx-container' || classes.some((name) => /^MathJax(?!_(?:Message|Menu))/.test(name)))
    return hasScripts ? '' : rendered(node);
  if (classes.some((name) => wrapper.test(name)) && !insideFormula(parent)) return wrapped(node);
  if (node.tagName === 'amp-mathml') return tex(attribute(node, 'dataFormula'));
  const named = ['dataTex', 'dataLatex', 'dataKatex', 'dataFormula'].map((name) => attribute(node, name));
  const own = named.find(Boolean) ?? '';
  if (own && !/^(?:div|section|article|p)$/.test(node.tagName)) return tex(own);
  return classes.includes('ql-formula') ? tex(attribute(node, 'dataValue')) : undefined;
}

const wrapper = /^(?:katex|katex-display|mwe-math-element|math|MathJax_Display|texhtml-math)$/;

/** Inside KaTeX's or MediaWiki's wrapper the wrapper speaks for what it holds. */
function insideFormula(parent: Root | Element): boolean {
  return (
    parent.type === 'element' &&
    classesOf(parent).some((name) => /^katex-mathml$|^mwe-math-mathml/.test(name))
  );
}

function mathMl(math: Element): string {
  const annotation = elementsIn(math).find(
    (inner) => inner.tagName === 'annotation' && /tex/i.test(attribute(inner, 'encoding')),
  );
  const said = (annotation && charactersOf(annotation)) || attribute(math, 'alttext');
  return said.trim() ? tex(said) : linear(math);
}

/** KaTeX and MediaWiki: MathML, a copy for the eye, a picture. `math` alone is Pandoc's, around TeX. */
function wrapped(node: Element): string | undefined {
  const inner = elementsIn(node);
  const math = inner.find(({ tagName }) => tagName === 'math');
  if (math) return mathMl(math);
  const annotation = inner.find(({ tagName }) => tagName === 'annotation');
  if (annotation) return tex(charactersOf(annotation));
  const image = inner.find(({ tagName, properties }) => tagName === 'img' && properties['alt']);
  if (image) return tex(attribute(image, 'alt'));
  const text = charactersOf(node).trim();
  return delimited.test(text) ? tex(text) : undefined;
}

function scripted(node: Element): string | undefined {
  const type = attribute(node, 'type');
  if (/^math\/(?:tex|asciimath)/i.test(type)) return tex(charactersOf(node));
  return /^math\/mml/i.test(type) ? folded(charactersOf(node).replace(/<[^>]*>/g, '')) : undefined;
}

/** What MathJax drew, read from what it says to a listener. */
function rendered(node: Element): string {
  const latex = attribute(node, 'dataLatex');
  if (latex) return tex(latex);
  const math = elementsIn(node).find(({ tagName }) => tagName === 'math');
  if (math) return mathMl(math);
  const source = attribute(node, 'dataMathml') || attribute(node, 'dataMathMl');
  const said = folded(source.replace(/<[^>]*>/g, '')) || attribute(node, 'ariaLabel');
  return said || folded(charactersOf(node));
}

const texPictures =
  /latex\.php|latex\.codecogs\.com|[?&]cht=tx|quicklatex|mathtex|mimetex|\/media\/math\/render|\/math\/render\/(?:svg|png)/i;

/** A picture of a formula says in `alt`, or in its address, what it shows. */
function pictured(node: Element, classes: string[]): string | undefined {
  const src = attribute(node, 'src');
  const named = classes.some((name) =>
    /^(?:latex|tex|math|ql-img-(?:inline|displayed)-\w+|mwe-math-.*)$/i.test(name),
  );
  if (!named && !texPictures.test(src)) return undefined;
  const alt = attribute(node, 'alt');
  if (alt) return tex(alt);
  const query =
    /[?&](?:latex|chl|eq)=([^&]+)/i.exec(src)?.[1] ??
    /(?:\.(?:svg|gif|png)|\.image|latex)\?(.+)$/i.exec(src)?.[1];
  return query ? tex(decoded(query)) : undefined;
}

function decoded(query: string): string {
  try {
    return decodeURIComponent(query.replaceAll('+', ' '));
  } catch {
    return query;
  }
}

const delimited = /^(?:\\\([\s\S]*\\\)|\\\[[\s\S]*\\\]|\${1,2}[\s\S]*\${1,2})$/;

/** TeX without what only tells how it is set. */
function tex(source: string): string {
  let text = folded(source.replace(/(?<!\\)%.*$/gm, ''));
  if (delimited.test(text)) text = text.replace(/^(?:\\[([]|\${1,2})|(?:\\[)\]]|\${1,2})$/g, '').trim();
  const shown = /^\{?\\(?:displaystyle|textstyle|scriptstyle)\s*([\s\S]*?)\}?$/.exec(text);
  if (shown && text.startsWith('{') === text.endsWith('}')) text = shown[1] ?? text;
  return text.trim();
}

function isDisplayed(node: Element): boolean {
  return (
    attribute(node, 'display') === 'block' ||
    /mode=display/.test(attribute(node, 'type')) ||
    classesOf(node).some((name) => /^(?:katex-display|MathJax_Display)$|displayed/.test(name))
  );
}

/** Plain where no character of it means something to Markdown or to TeX. */
function written(formula: string, displayed: boolean): ElementContent[] {
  const isPlain = !/[\\_^{}`*$<>[\]|~]/.test(formula);
  const node = isPlain ? textNode(formula) : element('code', {}, [textNode(formula)]);
  return displayed ? [element('div', {}, [node])] : [node];
}
