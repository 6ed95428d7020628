import { textOf } from '../body/elements.ts';
import { folded, type Measures } from './measure.ts';

/** Elements that together may be the article’s body. */
export interface Candidate {
  elements: Element[];
  /** Known prose, and prose that is not known. */
  known: number;
  extra: number;
}

const systems =
  /(?:article|story|post|entry|news|blog|node|nota|noticia|artikel|articolo|artigo|materia|haber|newsitem|single|detail|gh)s?(?:main|full|inner|page|detail|item|news)*(?:body|contents?|texte?|texto|testo|copy|corps|cuerpo|corpo|inhalt|tekst|txt)(?:wrapper|container|inner|main|wrap|area|block|section|html|text|content)*$|fieldnamebody|^(?:e|main)?(?:bodycopy|bodytext|bodycontent|maintext|richtext(?:body|articlebody)?|contentbody|contenttext|textcontent|textbody|availablecontent|econtent)$|(?:corps|texte|cuerpo|texto|testo|corpo)(?:de|del|dela)?(?:article|nota|noticia|articolo|artigo|materia)$/;

/** The element, or the parts of it, that is called the body of an article and holds the known prose best. */
export function namedBody(body: Element, of: Measures, title: string): Candidate | null {
  const marked = groups(
    [
      ...body.querySelectorAll(
        '[itemprop~=articleBody],[property~=articleBody],[property~="content:encoded"]',
      ),
    ],
    body,
    of,
  );
  const named = groups([...body.querySelectorAll('[class],[id]')].filter(isCalledBody), body, of);
  const known = of(body).known;
  const headline = headlineOf(body, title);
  const next = headline && [...body.querySelectorAll('h1')].find((h1) => of(h1).order > of(headline).order);
  const score = (candidate: Candidate): number => {
    const order = of(candidate.elements[0] as Element).order;
    const under = headline && order > of(headline).order && (!next || order < of(next).order);
    return candidate.known - candidate.extra * 0.6 + (under ? known * 0.3 : 0);
  };
  for (const group of [marked, named]) {
    const held = group.filter(
      (candidate) => candidate.known >= Math.min(known * 0.3, 600) && candidate.known > 0,
    );
    const [best] = held.toSorted((a, b) => score(b) - score(a) || size(a, of) - size(b, of));
    if (best && best.known >= known * (next ? 0.25 : 0.45)) return best;
  }
  return null;
}

/** The smallest element that holds nearly all of the known prose. */
export function smallestHolder(body: Element, of: Measures): Candidate {
  let holder = body;
  for (;;) {
    const next = [...holder.children].find((child) => of(child).known >= of(body).known * 0.97);
    if (!next || /^(?:p|ul|ol|li|blockquote)$/i.test(next.tagName)) break;
    holder = next;
  }
  return candidate([holder], of);
}

/** The heading that says the title, or the first. */
export function headlineOf(body: Element, title: string): Element | null {
  const headings = [...body.querySelectorAll('h1,h2,h3')];
  const wanted = folded(title);
  const said =
    wanted &&
    headings.find((heading) => {
      const text = folded(textOf(heading));
      return text.length > 8 && (wanted.startsWith(text) || text.startsWith(wanted));
    });
  return said || (headings.find(({ tagName }) => tagName === 'H1') ?? null);
}

function isCalledBody(element: Element): boolean {
  if (/^(?:html|body|p|h[1-6]|figure|a|span|img|ul|ol|li)$/i.test(element.tagName)) return false;
  return `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`
    .split(/\s+/)
    .some((name) => systems.test(name.toLowerCase().replace(/[^a-z]/g, '')));
}

/** Parts that are called the same and stand in the same article, under the same headline, belong together. */
function groups(elements: Element[], body: Element, of: Measures): Candidate[] {
  const headlines = [...body.querySelectorAll('h1')].map((heading) => of(heading).order);
  const parts = new Map<string, Element[]>();
  for (const element of elements) {
    const article = element.closest('article');
    const passed = headlines.filter((order) => order < of(element).order).length;
    const key = [
      element.tagName,
      element.getAttribute('class') ?? element.id,
      article ? of(article).order : '',
      passed,
    ].join('|');
    const group = parts.get(key) ?? [];
    if (!group.some((other) => other.contains(element))) parts.set(key, [...group, element]);
  }
  return [...parts.values()].map((group) => candidate(group, of));
}

function candidate(elements: Element[], of: Measures): Candidate {
  const known = elements.reduce((sum, element) => sum + of(element).known, 0);
  const prose = elements.reduce((sum, element) => sum + of(element).prose, 0);
  return { elements, known, extra: prose - known };
}

function size({ elements }: Candidate, of: Measures): number {
  return elements.reduce((sum, element) => sum + of(element).text, 0);
}
