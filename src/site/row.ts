/** A row of the table of the site's addresses, and what follows from its path: a file, and a page's parameters. */
import type { Moment } from '../article/moment.ts';
import { remembered } from '../language/remembered.ts';
import { notFoundPath } from './paths.ts';

/** Shows nothing of its own. */
export type Nothing = Record<never, never>;
export const nothing = (): Nothing => ({});

/** One file of the site. */
export interface Row<Props extends object = object> {
  /** Its address relative to the front page, as links write it: `articles/x/`. */
  path: string;
  /** All that it shows beside the frame of every page: equal props mean an equal file. Made when they are asked for. */
  props: () => Props;
  /** Whether a text of the publication may link to it. */
  isLinkable: boolean;
  /** When its content last changed, where that is known. Only what search engines may index says so. */
  lastChange?: () => Moment | undefined;
}

/** A page or file that texts may link to. */
export function row<Props extends object>(path: string, props: () => Props): Row<Props> {
  return { path, props, isLinkable: true };
}

/** A page that texts may link to and search engines may index. */
export function indexed<Props extends object>(
  path: string,
  props: () => Props,
  lastChange: () => Moment | undefined,
): Row<Props> {
  return { path, props, isLinkable: true, lastChange };
}

/** A file for the pages themselves or for machines, which may have another name tomorrow. */
export function unlinked<Props extends object>(path: string, props: () => Props): Row<Props> {
  return { path, props, isLinkable: false };
}

/** The file of a path in the output folder, where static hosts look for it. */
export function fileOf(path: string): string {
  const name = decodeURIComponent(path);
  // Astro writes whatever has this address as the page that hosts show when they find nothing.
  if (name === '404/') return notFoundPath;
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

/** What a path gives for the parameters in the name of the file that makes it: `{ slug: 'x' }`. */
export function paramsOf(maker: string, path: string): Record<string, string | undefined> {
  const match = patternOf(maker).exec(decodeURIComponent(path).replace(/\/$/, ''));
  if (!match) throw new Error(`${path} is no address that ${maker} can have`);
  return { ...match.groups };
}

/** `src/pages/[kind]/[...page].astro` as an expression that its paths match. */
const patternOf = remembered((maker) => {
  const pattern = maker
    .replace(/^src\/pages\/|\.(astro|ts)$/g, '')
    .replace(/(^|\/)index$/, '')
    .replaceAll('.', '\\.')
    .replace(/(\/?)\[\\\.\\\.\\\.(\w+)\]/g, '(?:$1(?<$2>.+))?')
    .replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
  return new RegExp(`^${pattern}$`, 's');
});
