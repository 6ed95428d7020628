import { headlineOf } from './candidates.ts';
import { textOf } from '../body/elements.ts';
import { folded, linkDensity, type Measures } from './measure.ts';

const names =
  /(?:^|[\s_-])(?:standfirst|chapo|chapeau|chapô|subtitle|sub-?title|sub-?head(?:line)?|dek|deck|lead|lede|intro|introduction|excerpt|summary|abstract|entradilla|bajada|copete|sumario|vorspann|teaser-?text|sottotitolo|occhiello|olho|linha-?fina|ingress|manchet|preamble|article-?desc\w*)(?:$|[\s_-])/i;

/**
 * What belongs to the text between the headline and the body: the first paragraphs that stand outside
 * of it, or the standfirst. One that is the page’s description already is metadata.
 */
export function leadOf(
  body: Element,
  parts: Element[],
  of: Measures,
  told: { title: string; description: string },
): Element[] {
  const heading = headlineOf(body, told.title);
  const first = parts[0];
  if (!heading || !first || parts.some((part) => part.contains(heading))) return [];
  const between = [...body.querySelectorAll('p,div,h2,h3,section,ul')].filter((element) => {
    const { order } = of(element);
    return (
      order > of(heading).order &&
      order < of(first).order &&
      !element.contains(first) &&
      !heading.contains(element)
    );
  });
  const text = folded(parts.map(textOf).join(' '));
  const isNew = (element: Element): boolean => {
    const words = folded(textOf(element));
    return (
      words.length > 25 &&
      !text.includes(words) &&
      !folded(told.description).includes(words) &&
      !folded(told.title).includes(words)
    );
  };
  const paragraphs = outermost(
    between.filter((element) => of(element).known > 0 && of(element).known > of(element).text * 0.8),
  ).filter(isNew);
  if (paragraphs.length > 0 && paragraphs.reduce((sum, element) => sum + of(element).text, 0) < 1500)
    return paragraphs;
  const standfirst = between.find(
    (element) =>
      isCalledStandfirst(element) &&
      of(element).text >= 40 &&
      of(element).text <= 700 &&
      linkDensity(of(element)) < 0.3,
  );
  return standfirst && isNew(standfirst) ? [standfirst] : [];
}

function isCalledStandfirst(element: Element): boolean {
  const called = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.replace(
    /([a-z])([A-Z])/g,
    '$1-$2',
  );
  return names.test(called) || element.getAttribute('itemprop') === 'description';
}

function outermost(elements: Element[]): Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}
