/** What every page carries inside itself, beside its style: the script, and the policy that allows them alone. */
import { createHash } from 'node:crypto';
import { remembered } from '../language/remembered.ts';
import { fontPath, hrefOf, scriptPath } from '../site/paths.ts';
import { edition } from '../edition.ts';
import { fontFiles } from '../styles/fonts.ts';
import themeRules from '../styles/theme.css?raw';

const { site, scripts } = edition();

/** What runs in every page before anything is drawn, and where it finds the rest. */
export const script = scripts.first;
export const pageScript = hrefOf(site, scriptPath(scripts.page));
export const preloadedFonts = fontFiles()
  .filter(({ preload }) => preload)
  .map(({ file }) => hrefOf(site, fontPath(file)));

const [, light = '', dark = ''] = /--color-paper: light-dark\((#\w+), (#\w+)\)/.exec(themeRules) ?? [];
/** The colour of the paper by day and by night, which the bar of the browser takes on. */
export const paperColours = { light, dark };

/** Content Security Policy, level 3, of a page with these styles: nothing runs, styles or loads but what stands here. */
export function policyOf(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    // From elsewhere than the page, the paper's own files alone.
    `script-src 'self' ${hashOf(script)}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    // Checkers such as Lighthouse fetch robots.txt from within the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashOf = remembered((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
