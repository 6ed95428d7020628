import type { Root } from 'hast';
import { readable } from '../markdown/rehype-figures.ts';
import { residueIn } from '../markdown/residue.ts';
import { Accounted } from './accounted/accounted.ts';
import { alsoSaid } from './accounted/also-said.ts';
import { unaccounted, unaccountedMessage } from './accounted/unaccounted.ts';
import { findCut } from './excerpt.ts';
import { articleFile, type ArticleFile } from './article-file.ts';
import { findAttribution } from './attribution.ts';
import { bodyTree } from './body/body-tree.ts';
import { clean, cleaners, withoutOverlap } from './cleaners/cleaners.ts';
import { attribute, elementsIn } from './body/nodes.ts';
import { visibleText } from './body/visible.ts';
import { Workpiece } from './cleaners/workpiece.ts';
import { shownAsLinks, type PictureFinder } from './conversion/shown-media.ts';
import { toMarkdown } from './conversion/to-markdown.ts';
import { hiddenRuns } from './hidden-runs.ts';
import { describe, type Metadata } from './metadata/describe.ts';
import type { Sections } from './metadata/sections.ts';
import { noArticle } from './no-article.ts';
import { ownFrontMatter, ownMetadata } from './metadata/own-front-matter.ts';
import { isPlain, ownFile } from './own-article.ts';
import { takeSignature } from './signature.ts';
import {
  claim,
  commandLine,
  type Claims,
  type Message,
  type MetadataKey,
  type Received,
  type Removal,
} from './received.ts';

/** What the publisher says of a whole batch. */
export interface Options {
  given: Partial<Record<MetadataKey, string>>;
  /** Accepts texts that are too short for an article. */
  short: boolean;
  /** The publication's, for categories that name one. */
  sections: Sections;
}

/** An article as it comes out of an import, with the account of what was done. */
export interface Imported {
  input: string;
  refused: string | null;
  file: ArticleFile;
  /** The body alone, as it stands in the file. */
  body: string;
  cleaned: string;
  removed: Removal[];
  metadata: Metadata;
  messages: Message[];
  /** What stands neither in the article nor in a line of its account. */
  unaccounted: string[];
}

/** The line that every article passes: read (it has been), attribute, clean, convert, describe. */
export function importArticle(
  received: Received,
  options: Options,
  findPicture?: PictureFinder,
  rules = cleaners,
): Imported {
  const claims = withGiven(received.claims, options);
  const tree = bodyTree(received);
  const found = tree.data?.found;
  const piece = new Workpiece(tree, received.text, {
    title: '',
    description: '',
    page: received.page,
    claims,
  });
  // The source is read before the line that names it is taken out.
  findAttribution(piece, received.address);
  if (!received.own) findCut(piece);
  // Of a page, what its head says and where its marks are tells more.
  if (!received.page && !received.own) takeSignature(piece);
  const hidden = received.hidden ?? [];
  const own = received.own && ownFrontMatter(received.own, options.given, hidden.length > 0);
  const described = own
    ? { metadata: ownMetadata(own.frontMatter), messages: [] }
    : describe(claims, visibleText(tree), options.sections);
  piece.context.title = String(described.metadata.title?.value ?? '');
  // In our own form the publisher has set the standfirst as he wants it.
  if (!own) piece.context.description = String(described.metadata.description?.value ?? '');
  clean(piece, rules);
  // What is in our own form was an article already.
  const refused = own ? null : noArticle(piece, options.short);
  const written = received.text.slice(received.body.start, received.body.end).trim();
  const keeps =
    own !== undefined && piece.removals.length === 0 && isPlain(written) && !isRenamed(tree, findPicture);
  const places = { base: received.address, findPicture, isOwn: own !== undefined };
  const shown = keeps ? [] : shownAsLinks(tree, places);
  // A picture that has become a link may make a leftover of its line.
  if (shown.length > 0) clean(piece, rules);
  const ownRemovals = received.wholeInput ? received.removed : [];
  const removed = withoutOverlap([...ownRemovals, ...piece.removals]);
  const converted = keeps ? { markdown: written, messages: [] } : toMarkdown(tree, received.address);
  const body = converted.markdown;
  const file = own
    ? ownFile(received.slug ?? '', received.text, body, own, !keeps)
    : articleFile(described.metadata, body, received);
  const all = received.wholeInput ? exact(received.text, removed) : [...received.removed, ...removed];
  const told = [
    ...received.messages,
    ...heldBack(hidden),
    ...described.messages,
    ...hiddenRuns(removed),
    ...shown,
    ...converted.messages,
  ];
  const accounted = new Accounted(file.text, all, told, received.address);
  const also = own ? [] : alsoSaid(received, described.metadata, accounted);
  accounted.tell(also);
  const missing = unaccounted([...(received.read ?? []), ...(found ? [found] : [])], accounted);
  return {
    input: received.input,
    refused: refused ?? stillDirty(body, file),
    file,
    body,
    cleaned: cut(received.text, removed),
    removed: all,
    metadata: described.metadata,
    messages: [...told, ...also, ...unaccountedMessage(missing)],
    unaccounted: missing,
  };
}

/** Whether a picture of our own article would lie beside it under another name: then its text changes too. */
function isRenamed(tree: Root, findPicture?: PictureFinder): boolean {
  return elementsIn(tree).some((image) => {
    const src = attribute(image, 'src');
    const name = image.tagName === 'img' ? findPicture?.(src) : undefined;
    return name !== undefined && name !== null && readable(src).replace(/^\.\//, '') !== name;
  });
}

/** Why an article is a draft that could be published: its own tool kept it back, and nobody here decides otherwise. */
function heldBack(hidden: string[]): Message[] {
  if (hidden.length === 0) return [];
  const text = `It was not public where it comes from (${hidden.join('; ')}): it comes in as a draft. Delete the line draft: true to publish it.`;
  return [{ level: 'warning', rule: 'not-public', text }];
}

/** The build would stop at such a file, so that it is not written. */
function stillDirty(body: string, file: ArticleFile): string | null {
  const [left] = residueIn(body);
  if (left) return `It still holds “${left.found}”, which no rule could take out of line ${left.line}.`;
  return body.trim() || file.missing.includes('title') ? null : 'There is no text in it.';
}

function withGiven(claims: Claims, { given }: Options): Claims {
  const all: Claims = {};
  for (const [key, value] of Object.entries(given)) claim(all, key as MetadataKey, value, commandLine);
  for (const [key, said] of Object.entries(claims)) (all[key as keyof Claims] ??= []).push(...said);
  return all;
}

/** The text with the removed spans cut out: together they give it back. */
function cut(text: string, removed: Removal[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of removed) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

function exact(text: string, removed: Removal[]): Removal[] {
  return removed.map((removal) => ({ ...removal, text: text.slice(removal.start, removal.end) }));
}
