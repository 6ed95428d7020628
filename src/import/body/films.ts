import type { Element, ElementContent, Root } from 'hast';
import { replaceElements } from '../../markdown/elements.ts';
import { idleFrames } from '../words/players.ts';
import { anyOf } from '../words/words.ts';
import { attribute, classesOf, element, elementsIn, folded } from './nodes.ts';
import { isPlayer, isSound, titleShown, watchPage } from './watch-page.ts';

/**
 * A film, a sound or a frame is `<video src title>` or `<audio src title>` without anything in it: it
 * shows nothing to the rules that read lines, and becomes a link where it stands. Frames that show
 * nothing of an article stay what they are, and a rule takes them out.
 */
export function films(tree: Root): void {
  const copies: Element[] = [];
  replaceElements(tree, (node) => {
    if (node.tagName === 'noscript') copies.push(node);
    const shown = shownIn(node);
    if (!shown) return;
    const picture = node.tagName === 'object' && elementsIn(node).find(({ tagName }) => tagName === 'img');
    return picture && /\.(?:svgz?|pdf)(?:[?#]|$)/i.test(attribute(shown, 'src')) ? [picture] : [shown];
  });
  if (copies.length > 0) withoutCopies(tree);
}

function shownIn(node: Element): Element | null {
  switch (node.tagName) {
    case 'iframe':
    case 'embed':
    case 'amp-iframe':
      return isIdle(node) ? null : standIn(node, firstOf(node, frameAddresses));
    case 'object':
      return isIdle(node)
        ? null
        : standIn(node, attribute(node, 'data') || parameter(node) || innerAddress(node));
    case 'video':
    case 'amp-video':
    case 'audio':
    case 'amp-audio':
      return standIn(
        node,
        firstOf(node, ['src', 'dataSrc']) || innerAddress(node),
        /audio/.test(node.tagName),
      );
    default:
      return facade(node);
  }
}

const frameAddresses = ['src', 'dataSrc', 'dataLazySrc', 'dataLitespeedSrc', 'dataOriginal', 'dataCmpSrc'];

/** How players that are elements of their own, or wait in a box for a click, give the number of a film. */
const numberNames = [
  'videoid',
  'videoId',
  'dataVideoid',
  'dataYoutubeId',
  'dataYoutube',
  'dataVideoId',
  'dataYtid',
  'dataId',
];

/** A box that waits to become a player. */
function facade(node: Element): Element | null {
  const kind = [node.tagName, ...classesOf(node)]
    .map((name) => /^(?:\w+-)*?(youtube|vimeo|dailymotion|lyte|yt)(?![a-z])/i.exec(name)?.[1]?.toLowerCase())
    .find(Boolean);
  const number = kind ? firstOf(node, numberNames) : '';
  if (kind === 'vimeo' && /^\d+$/.test(number)) return standIn(node, `https://vimeo.com/${number}`);
  if (kind === 'dailymotion' && /^\w+$/.test(number))
    return standIn(node, `https://www.dailymotion.com/video/${number}`);
  if (kind && kind !== 'vimeo' && /^[\w-]{11}$/.test(number))
    return standIn(node, `https://www.youtube.com/watch?v=${number}`);
  const late = Object.keys(node.properties)
    .filter((name) => /^(?:data(?!Href)|cite$)/.test(name))
    .map((name) => attribute(node, name))
    .find((value) => /^(?:https?:)?\/\/\S+$/.test(value) && isPlayer(value));
  return late ? standIn(node, late) : null;
}

const isNowhere = /^(?:about|blob|data|javascript):/i;

function standIn(node: Element, address: string, isAudio = false): Element | null {
  if (!address || isNowhere.test(address)) return null;
  const page = watchPage(address);
  const title = titleShown(folded(attribute(node, 'title') || attribute(node, 'ariaLabel')));
  const shown = element(isAudio || isSound(page) ? 'audio' : 'video', { src: page, ...(title && { title }) });
  return { ...shown, ...(node.span && { span: node.span }) };
}

const idle = new RegExp(`^(?:https?:)?//${anyOf(idleFrames)}`, 'i');

function isIdle(node: Element): boolean {
  const isSmall = ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attribute(node, name)));
  return (
    isSmall ||
    idle.test(firstOf(node, [...frameAddresses, 'data'])) ||
    'hidden' in node.properties ||
    /display:\s*none/i.test(attribute(node, 'style'))
  );
}

/** Flash kept its address in a parameter. */
function parameter(node: Element): string {
  const named = elementsIn(node).find(
    (inner) => inner.tagName === 'param' && /^(?:movie|src|url|filename)$/i.test(attribute(inner, 'name')),
  );
  return named ? attribute(named, 'value') : '';
}

function innerAddress(node: Element): string {
  const inner = elementsIn(node).find(
    ({ tagName, properties }) => /^(?:source|embed|iframe|video|audio)$/.test(tagName) && properties['src'],
  );
  return inner ? attribute(inner, 'src') : '';
}

function firstOf(node: Element, names: string[]): string {
  return names.map((name) => attribute(node, name)).find((value) => value && !isNowhere.test(value)) ?? '';
}

/** A page repeats its players for readers without scripts: such a copy goes, or stands for one that is not there. */
function withoutCopies(tree: Root): void {
  const known = new Set<string>();
  const see = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' || child.tagName === 'noscript') continue;
      if (isFilm(child)) known.add(attribute(child, 'src'));
      see(child);
    }
  };
  see(tree);
  replaceElements(tree, (node): ElementContent[] | void => {
    if (node.tagName !== 'noscript') return;
    const shown = elementsIn(node).filter(isFilm);
    if (shown.length > 0) return shown.filter((film) => !known.has(attribute(film, 'src')));
  });
}

function isFilm({ tagName }: Element): boolean {
  return tagName === 'video' || tagName === 'audio';
}
