/** What every page carries inside itself, made once a build: the look, the one script, and the policy that allows them alone. */
import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';
import { fontPath, hrefOf } from '../site/paths.ts';
import themeScript from '../client/theme.ts?raw';
import { edition } from '../edition.ts';
import frontRules from '../styles/front-page.css?inline';
import listRules from '../styles/list-page.css?inline';
import commonRules from '../styles/main.css?inline';
import textRules from '../styles/text-page.css?inline';
import { fontFaceRules, fontFiles } from '../styles/fonts.ts';

const { site } = edition();
const fontHref = (file: string) => hrefOf(site, fontPath(file));

/** Each kind of page has its own rules beside those of all. */
const rulesOf = { text: textRules, list: listRules, front: frontRules };
export type PageKind = keyof typeof rulesOf;

/** The style of a kind of page. */
export const styles = mapped((kind) => fontFaceRules(fontFiles(), fontHref) + commonRules + rulesOf[kind]);
export const script = transformSync(themeScript, { loader: 'ts', minify: true, format: 'iife' }).code.trim();
export const preloadedFonts = fontFiles()
  .filter(({ preload }) => preload)
  .map(({ file }) => fontHref(file));

/** Content Security Policy, level 3: nothing runs, styles or loads but what stands here. */
export const policies = mapped((kind) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(styles[kind])}`,
    "img-src 'self'",
    "font-src 'self'",
    // Checkers such as Lighthouse fetch robots.txt from within the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
);

function mapped(made: (kind: PageKind) => string): Record<PageKind, string> {
  return { text: made('text'), list: made('list'), front: made('front') };
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
