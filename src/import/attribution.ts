import { receivedTag } from '../markdown/residue.ts';
import { unwrapAddress } from './addresses/unwrap.ts';
import { appearedFirstIn } from './cleaners/appeared-first.ts';
import { isSourceLine } from './cleaners/source-line.ts';
import type { Line } from './cleaners/lines.ts';
import type { Workpiece } from './cleaners/workpiece.ts';
import { claim } from './received.ts';

/**
 * Reads the source from the lines that copiers leave under a text, before they are taken out: the link
 * after `[ad_2]`, `Source: …`, `The post … appeared first on …`.
 */
export function findAttribution(piece: Workpiece, base: string | null): void {
  const { claims } = piece.context;
  const lines = piece.lines().filter(({ words }) => words);
  const tagged = lines.findLastIndex(({ words }) =>
    [...words.matchAll(receivedTag)].some(({ groups }) => groups?.['number'] === '2'),
  );
  const afterTag = tagged < 0 ? [] : lines.slice(tagged).filter(({ words }) => words.length < 200);
  for (const line of afterTag) readLinks(line, 'the link after [ad_2]');
  for (const line of lines.slice(-6)) {
    const lastPart = (line.text.trim().split('\n').at(-1) ?? '').replace(/\s+/g, ' ').trim();
    const linksInPart = line.links.filter(({ text }) => lastPart.includes(text));
    if (isSourceLine({ ...line, words: lastPart, links: linksInPart }, true))
      readLinks({ ...line, links: linksInPart }, 'the source line under the text');
    if (appearedFirstIn(line)) readAppeared(line);
    if (
      /\boriginally (?:published|appeared|posted)\b|\bpublié(?:e)? (?:à l[’']origine|initialement)\b/i.test(
        line.words,
      )
    )
      readOriginal(line);
  }
  const first = lines[0];
  if (first && isSourceLine(first, false)) readLinks(first, 'the source line above the text');

  function readLinks(line: Line, from: string): void {
    for (const { href, text } of line.links) {
      const address = unwrapAddress(href, base);
      if (!address || /^mailto:/i.test(href)) continue;
      claim(claims, 'source.url', href, from);
      const named = /^(?:source|via|fuente|quelle|fonte|bron)\s*[:：]\s*(.+)$/iu.exec(line.words)?.[1];
      if (named && named === text && !/https?:|www\./.test(named) && named.length < 60)
        claim(claims, 'source.publisher', named, from);
      return;
    }
    const bare = /https?:\/\/[^\s<>"']+/.exec(line.words)?.[0];
    if (bare) claim(claims, 'source.url', bare.replace(/[).,;]+$/, ''), from);
  }

  /** Of its links, the one to the article: it says so, or leads deeper than to a front page. */
  function readOriginal(line: Line): void {
    const link =
      line.links.find(({ text }) => /original/i.test(text)) ??
      line.links.find(({ href }) => URL.canParse(href) && new URL(href).pathname.length > 8);
    if (link) claim(claims, 'source.url', link.href, 'the “originally published” line');
  }

  /** Its first link is the article, its last the site. */
  function readAppeared(line: Line): void {
    const from = 'the “appeared first on” line';
    const [post, site] = [line.links[0], line.links.at(-1)];
    if (post && site && post !== site) {
      claim(claims, 'source.url', post.href, from);
      claim(claims, 'source.publisher', site.text, from);
    }
  }
}
