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
