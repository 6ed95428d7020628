import { texts, type Thing } from './json-ld.ts';
import { hiddenBy } from './visibility.ts';

/** What kept a saved page from other readers: WordPress's classes of a post, a form for its password, its own marks. */
export function hiddenPage(document: Document, thing: Thing | null): string[] {
  const said: Record<string, string> = {};
  for (const element of document.querySelectorAll('meta[name][content]')) {
    const name = element.getAttribute('name') ?? '';
    if (/^(?:status|draft|visibility|(?:app:|page-|post-)?published|publish)$/i.test(name))
      said[name] = element.getAttribute('content') ?? '';
  }
  const status = texts(thing?.['creativeWorkStatus'])[0];
  if (status) said['creativeWorkStatus'] = status;
  return [...hiddenBy(said), ...postClasses(document), ...passwordForm(document)];
}

/** `class="post-7 type-post status-private"` on the article that the page shows. */
function postClasses(document: Document): string[] {
  const posts = [...document.querySelectorAll('[class*="status-"]')].filter((element) =>
    /(?:^|\s)(?:hentry|type-\w+|post-\d+)(?:\s|$)/.test(element.getAttribute('class') ?? ''),
  );
  const [post] = posts;
  // Among several, the page is a list, and shows nobody's draft as its article.
  if (!post || posts.length > 1) return [];
  const status = /(?:^|\s)status-(\w[\w-]*)/.exec(post.getAttribute('class') ?? '')?.[1] ?? '';
  return hiddenBy({ status }).filter(() => status !== 'inherit');
}

function passwordForm(document: Document): string[] {
  return document.querySelector('form.post-password-form, .post-password-required')
    ? ['behind a password']
    : [];
}
