import { parseHTML } from 'linkedom';

/** A page as a document that knows nothing of scripts: nothing in it runs and nothing is fetched. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(isDocument(html) ? html : `<html><body>${html}</body></html>`);
  return document as unknown as Document;
}

/** linkedom builds no `<body>` around a page that leaves it out. */
function isDocument(html: string): boolean {
  return /<body[\s>]/i.test(html);
}

/** Real pages nest a few dozen elements; a thousand were put there to exhaust whoever walks them. */
const deepest = 400;

/** Whether a tree is nested deeper than any page; told without descending into it by recursion. */
export function isTooDeep(root: Element): boolean {
  const open: [Element, number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [element, depth] = next;
    if (depth > deepest) return true;
    for (const child of element.children) open.push([child, depth + 1]);
  }
  return false;
}
