/** What every page carries inside itself, made once a build: the look, the one script, and the policy that allows them alone. */
import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';
import { fontPath, hrefOf } from '../site/paths.ts';
import themeScript from '../client/theme.ts?raw';
import { edition } from '../edition.ts';
import css from '../styles/main.css?inline';
import { fontFaceRules, fontFaces } from '../styles/fonts.ts';

const { site } = edition();
const fontHref = (file: string) => hrefOf(site, fontPath(file));

export const style = fontFaceRules(fontFaces(), fontHref) + css;
export const script = transformSync(themeScript, { loader: 'ts', minify: true, format: 'iife' }).code.trim();
export const preloadedFonts = fontFaces()
  .filter(({ preload }) => preload)
  .map(({ file }) => fontHref(file));

/** Content Security Policy, level 3: nothing runs, styles or loads but what stands here. */
export const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  "img-src 'self'",
  "font-src 'self'",
  // Checkers such as Lighthouse fetch robots.txt from within the page.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
