import { articleThing, texts } from '../metadata/json-ld.ts';
import { baseOf, claimPage } from '../metadata/page-metadata.ts';
import { hiddenPage } from '../metadata/page-visibility.ts';
import { markHidden } from '../page/hidden-by-style.ts';
import { leftOut, passages } from '../page/left-out.ts';
import { mainContent } from '../page/main-content.ts';
import { isTooDeep, parsePage } from '../page/parse-page.ts';
import { standardPage, withNotes } from '../page/standard-page.ts';
import { tooLarge } from '../body/size.ts';
import { claim, type Claims, type MetadataKey, type Reading } from '../received.ts';

/** A page: its article is found among its furniture, which the account lists. */
export function readHtml(text: string, input: string, address: string | null): Reading {
  const refused = tooLarge(text);
  if (refused) return { refused };
  if (!/<(?:html|head|body|!doctype)[\s>]/i.test(text)) return readFragment(text, input, address);
  const standard = standardPage(text);
  const page = parsePage(standard.html);
  if (!page.body) return { refused: 'There is no article in it: the page has no body.' };
  if (isTooDeep(page.documentElement)) return { refused: 'Its elements are nested too deep for a page.' };
  markHidden(page);
  const thing = articleThing(page);
  const claims: Claims = {};
  claimPage(claims, page, thing, address);
  const base = baseOf(page, address ?? addressIn(claims));
  const hidden = hiddenPage(page, thing);
  // Finding the article uses the page up.
  const notes = parsePage([...standard.notes.values()].join('\n'));
  const visible = [...passages(page.body), ...passages(notes.body)];
  const content = mainContent(page, {
    title: saidFirst(claims, 'title'),
    description: saidFirst(claims, 'description'),
    articleBody: texts(thing?.['articleBody'])[0] ?? '',
    host: hostOf(saidFirst(claims, 'source.url')),
  });
  if (!content) return { refused: 'There is no article in it.' };
  const html = withNotes(content, standard.notes);
  return {
    articles: [
      {
        input,
        format: 'html',
        text: html,
        body: { start: 0, end: html.length },
        wholeInput: false,
        page: true,
        claims,
        read: [standard.read],
        removed: leftOut(visible, parsePage(html)),
        messages: [],
        address: base,
        hidden,
      },
    ],
  };
}

function saidFirst(claims: Claims, key: MetadataKey): string {
  return String(claims[key]?.[0]?.value ?? '');
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** HTML without a page around it is the article itself. */
export function readFragment(text: string, input: string, address: string | null): Reading {
  const claims: Claims = {};
  const document = parsePage(text);
  const heading = document.querySelector('h1') ?? document.querySelector('h2');
  const firstLine = text
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .find((line) => line.trim());
  if (heading) claim(claims, 'title', heading.textContent, 'the first heading');
  else if (firstLine && firstLine.trim().length < 160 && !/[.…:;,]$/.test(firstLine.trim()))
    claim(claims, 'title', firstLine, 'the first line');
  return {
    articles: [
      {
        input,
        format: 'html',
        text,
        body: { start: 0, end: text.length },
        wholeInput: true,
        page: false,
        claims,
        removed: [],
        messages: [],
        address,
      },
    ],
  };
}

/** Relative links of a saved page start from where it was. */
function addressIn(claims: Claims): string | null {
  const value = claims['source.url']?.[0]?.value;
  return typeof value === 'string' && URL.canParse(value) ? value : null;
}
