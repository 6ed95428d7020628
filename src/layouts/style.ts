/**
 * The style that a page carries inside itself: what all pages have, what its kind has, and of the rules and fonts that
 * few pages want those whose marks or letters stand in it. Each part is a `<style>` of its own, so that the policy can
 * name them all.
 */
import { edition } from '../edition.ts';
import { fontPath, hrefOf } from '../site/paths.ts';
import { fontFaceRules, fontFiles } from '../styles/fonts.ts';
import type { FontFile } from '../styles/fonts.ts';
import frontRules from '../styles/front-page.css?inline';
import listRules from '../styles/list-page.css?inline';
import commonRules from '../styles/main.css?inline';
import code from '../styles/on-demand/code.css?inline';
import corrections from '../styles/on-demand/corrections.css?inline';
import draftMark from '../styles/on-demand/draft-mark.css?inline';
import folds from '../styles/on-demand/folds.css?inline';
import footnotes from '../styles/on-demand/footnotes.css?inline';
import otherScripts from '../styles/on-demand/other-scripts.css?inline';
import pictures from '../styles/on-demand/pictures.css?inline';
import quotations from '../styles/on-demand/quotations.css?inline';
import scrolling from '../styles/on-demand/scrolling.css?inline';
import tables from '../styles/on-demand/tables.css?inline';
import way from '../styles/on-demand/way.css?inline';
import textRules from '../styles/text-page.css?inline';

/** Rules for what few pages have, each with what tells in the page's HTML that it has it. */
const onDemand: readonly { rules: string; mark: RegExp }[] = [
  { rules: pictures, mark: /<figure\b/ },
  { rules: quotations, mark: /<blockquote\b/ },
  { rules: scrolling, mark: /class="table-scroll|<pre\b/ },
  { rules: tables, mark: /<table\b/ },
  { rules: code, mark: /<(?:code|pre)\b/ },
  { rules: footnotes, mark: /class="footnotes/ },
  { rules: folds, mark: /<details\b/ },
  { rules: corrections, mark: /class="corrections/ },
  { rules: way, mark: /class="way/ },
  { rules: draftMark, mark: /class="draft-mark/ },
  { rules: otherScripts, mark: /lang="?(?:ar|fa|ur|ps|he|yi|zh|ja|ko)\b/ },
];

const { site } = edition();
const files = fontFiles();
const facesOf = (some: FontFile[]) => fontFaceRules(some, (file) => hrefOf(site, fontPath(file)));
const commonFaces = facesOf(files.filter(({ preload }) => preload));
const rareFaces = files
  .filter(({ preload }) => !preload)
  .map((file) => ({ rules: facesOf([file]), mark: anyOf(file.letters) }));

const common = commonFaces + commonRules;
/** Each kind of page has its own rules beside those of all. */
const base = { text: common + textRules, list: common + listRules, front: common + frontRules };
export type PageKind = keyof typeof base;

/** The parts of the style of a page of a kind in a language, whose own content is `html`. */
export function styleOf(kind: PageKind, lang: string, html: string): string[] {
  const text = `${site.title} ${site.tagline} lang="${site.language} lang="${lang} ${html}`;
  const rare = [...rareFaces, ...onDemand].filter(({ mark }) => mark.test(text));
  return [base[kind], ...rare.map(({ rules }) => rules)];
}

/** All parts that any page may carry. */
export const everyStyle: readonly string[] = [
  ...Object.values(base),
  ...[...rareFaces, ...onDemand].map(({ rules }) => rules),
];

function anyOf(letters: string): RegExp {
  return new RegExp(`[${letters.replace(/[\]\\^-]/g, '\\$&')}]`);
}
