import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/theme.css', import.meta.url), 'utf8');

/** The colours of a theme as the style sheet states them. */
function colours(theme: 'light' | 'dark' | 'sepia'): Record<string, string> {
  const rule = theme === 'sepia' ? css.slice(css.indexOf("[data-theme='sepia']")) : css;
  const value =
    theme === 'sepia'
      ? '(#\\w{6})'
      : theme === 'light'
        ? 'light-dark\\((#\\w{6}),'
        : 'light-dark\\(#\\w{6}, (#\\w{6})';
  return Object.fromEntries(
    [...rule.matchAll(new RegExp(`--color-(\\w+): ${value}`, 'g'))].map(([, name, colour]) => [name, colour]),
  );
}

test.each(['light', 'dark', 'sepia'] as const)(
  'in %s, ink, soft and accent read at 7:1 on paper',
  (theme) => {
    const { paper, ink, soft, accent } = colours(theme);
    for (const text of [ink, soft, accent]) expect(contrast(text!, paper!)).toBeGreaterThanOrEqual(7);
  },
);

/** WCAG 2 contrast ratio of two colours written `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
