import { linkDensity, textOf } from './furniture.ts';
import { parsePage } from './parse-page.ts';

const names =
  /(?:^|[\s_-])(?:standfirst|chapo|chapeau|chapô|subtitle|sub-?title|sub-?head(?:line)?|dek|deck|lead|lede|intro|introduction|excerpt|summary|abstract|entradilla|bajada|copete|sumario|vorspann|teaser-?text|sottotitolo|occhiello|olho|linha-?fina|ingress|manchet|preamble|article-?desc\w*)(?:$|[\s_-])/i;

/** The standfirst that stands between headline and body, as HTML, unless the body already holds it. */
export function standfirst(html: string, content: Document): string {
  const document = parsePage(html);
  const body = folded(textOf(content.body));
  const heading = [...document.querySelectorAll('h1')].find((element) => textOf(element).length > 10);
  if (!heading) return '';
  for (const element of [...document.querySelectorAll('[class],[itemprop]')]) {
    const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.replace(
      /([a-z])([A-Z])/g,
      '$1-$2',
    );
    if (!names.test(named) && element.getAttribute('itemprop') !== 'description') continue;
    if (!follows(element, heading)) continue;
    const text = textOf(element);
    if (text.length < 40 || text.length > 700 || linkDensity(element) > 0.3) continue;
    if (body.includes(folded(text)) || folded(textOf(heading)).includes(folded(text))) return '';
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph.outerHTML;
  }
  return '';
}

/** Near the headline: in its header, or not more than a few elements behind it. */
function follows(element: Element, heading: Element): boolean {
  if (element.contains(heading) || heading.contains(element)) return false;
  let near: Element | null = heading;
  for (let step = 0; near && step < 3; step += 1, near = near.parentElement) {
    for (
      let next = near.nextElementSibling, count = 0;
      next && count < 4;
      next = next.nextElementSibling, count += 1
    ) {
      if (next === element || (next.contains(element) && textOf(next).length < 1200)) return true;
    }
  }
  return false;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
