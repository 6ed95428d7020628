import { textOf } from '../body/elements.ts';
import type { Claim } from '../received.ts';
import { persons, signersOf } from './bylines.ts';
import { names, type Thing } from './json-ld.ts';
import { isAgency, isOrganisation, isWholeName } from './names.ts';
import { ownLines, type PageLine } from './page-lines.ts';
import type { Meta } from './page-metadata.ts';
import { people } from './people.ts';

const metaNames = [
  'article:author',
  'author',
  'og:article:author',
  'article:author_name',
  'article.author',
  'dc.creator',
  'dc:creator',
  'dcterms.creator',
  'dc.contributor',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'byl',
  'byline',
  'cxenseparse:author',
  'authors',
  'article_author',
];

/** What authors are read from. */
export interface SignedPage {
  meta: Meta;
  thing: Thing | null;
  lines: PageLine[];
  /** The names of the site, which signs what nobody wrote. */
  sites: string[];
}

/**
 * Statements of who wrote a page's article. What is written for machines comes first, but a name that the
 * page shows nowhere, where its byline shows another, is that of the site's owner.
 */
export function pageAuthors({ meta, thing, lines, sites }: SignedPage): Claim[] {
  const told = [
    { value: names(thing?.['author'] ?? thing?.['creator']), from: 'JSON-LD author' },
    ...metaNames.map((name) => ({ value: [meta(name)], from: `meta ${name}` })),
  ].map(({ value, from }) => ({ value: persistent(value, sites), from }));
  const { near, far } = shown(lines, sites);
  const text = lines.map((line) => line.text.toLowerCase()).join('\n');
  const isShown = ({ value }: { value: string[] }): boolean =>
    value.some((name) => text.includes(name.toLowerCase()));
  const named = told.filter(({ value }) => value.length > 0);
  const ordered =
    near.length > 0
      ? [...named.filter(isShown), ...near, ...named.filter((one) => !isShown(one)), ...far]
      : [...named, ...far];
  return ordered.map(({ value, from }) => ({ value: value.map((name) => asWritten(name, lines)), from }));
}

/** A name in capitals as the page writes it elsewhere. */
function asWritten(name: string, lines: PageLine[]): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || isAgency(name)) return name;
  const texts = lines.flatMap(({ text, authors }) => [text, ...authors.map((author) => author.text)]);
  for (const text of texts) {
    const at = text.toUpperCase().indexOf(name);
    const written = text.slice(at, at + name.length);
    if (at >= 0 && written.toUpperCase() === name && isWholeName(written) && written !== name) return written;
  }
  return name;
}

/** Names that a page tells machines, without accounts, addresses and organisations. */
function persistent(texts: string[], sites: string[]): string[] {
  return people(
    texts.filter((text) => !/^(?:https?:)?\/\//i.test(text)),
    sites,
  ).filter((name) => isAgency(name) || !isOrganisation(name, sites));
}

interface Named {
  value: string[];
  from: string;
}

/** The bylines that readers see: near the headline, or else anywhere in the article’s own part. */
function shown(lines: PageLine[], sites: string[]): { near: Named[]; far: Named[] } {
  const { headline, below, above, rest } = ownLines(lines);
  const around = [...headline, ...below, ...above];
  const marked = (among: PageLine[], mayBeShort: boolean): Named[] => [
    { value: markedIn(among, true, mayBeShort, sites), from: 'the author’s name on the page' },
    { value: markedIn(among, false, mayBeShort, sites), from: 'the byline on the page' },
  ];
  const signed = (among: PageLine[]): Named => ({
    value:
      among
        .map((line, index) => signersIn(line, among[index + 1], sites))
        .find((found) => found.length > 0) ?? [],
    from: 'the line that signs the article',
  });
  const isSaid = ({ value }: Named): boolean => value.length > 0;
  return {
    near: [...marked(around, false), signed([...below, ...above]), ...marked(around, true)].filter(isSaid),
    far: [...marked(rest, false), signed(rest.slice(-6)), signed(rest.slice(0, 6))].filter(isSaid),
  };
}

/** The first marked names, with those that stand in the same line or in the next that is so marked. */
function markedIn(lines: PageLine[], isName: boolean, mayBeShort: boolean, sites: string[]): string[] {
  const found: string[] = [];
  for (const { authors } of lines) {
    const here = authors
      .filter((one) => one.isName === isName)
      .flatMap(({ text }) =>
        persons(text, sites, mayBeShort).filter(
          (name) => isName || isWholeName(name) || isAgency(name) || name !== text,
        ),
      );
    if (here.length === 0 && found.length > 0) break;
    found.push(...here);
  }
  return [...new Map(found.map((name) => [name.toLowerCase(), name])).values()].slice(0, 8);
}

/** A line that signs; `By` may stand alone above the name. */
function signersIn(line: PageLine, next: PageLine | undefined, sites: string[]): string[] {
  const isOpening = /^\p{L}+(?: \p{L}+)?:?$/u.test(line.text) && line.text.length < 22 && next !== undefined;
  const joined = isOpening && next.text.length < 60 ? signersOf(`${line.text} ${next.text}`, sites) : [];
  return joined.length > 0 ? joined : signersOf(line.text, sites);
}

/** What a site calls itself: in the head, and behind the title. */
export function siteNames(claimed: string[], document: Document): string[] {
  const logo = [
    ...document.querySelectorAll('[class*=site-title],[id*=site-title],[class*=site-name],[id*=site-name]'),
  ];
  return [...claimed, ...logo.map(textOf)].filter((name) => name !== '' && name.length < 80);
}
