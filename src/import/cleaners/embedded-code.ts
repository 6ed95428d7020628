import type { Cleaner } from './cleaners.ts';
import { visibleText } from '../body/visible.ts';

const codeElements =
  /^(script|style|noscript|template|iframe|object|embed|form|button|input|select|textarea|canvas|svg|math|ins|applet|frame|frameset|link|meta|base|dialog)$/;
const code =
  /^\s*(?:<!\[CDATA\[)?\s*(?:\(?\s*(?:window\.)?adsbygoogle\b|googletag\.|google_ad_|window\._taboola|_taq|var\s+[\w$]+\s*=|\(function\s*\(|!function\s*\(|function\s+[\w$]+\s*\(|document\.(?:write|getElementById|createElement)\b|window\.\w+\s*=|jQuery\(|\$\(document\)|(?:\.|#|@media\b|@import\b)[\w\s.#,:>()-]*\{)[\s\S]*[;})]\s*(?:\/\/\s*)?(?:\]\]>)?\s*$/;

export const embeddedCode: Cleaner = {
  rule: 'embedded-code',
  why: 'A script, a frame, a form, or its code left as text.',
  clean(piece) {
    for (const { element, parents } of piece.elements()) {
      // `<ins>` marks an insertion, unless it is the empty slot of an advertisement.
      if (element.tagName === 'ins' && visibleText(element).trim()) continue;
      if (codeElements.test(element.tagName)) piece.remove(this.rule, element, parents);
    }
    for (const line of piece.lines()) if (code.test(line.words)) piece.removeLine(this.rule, line);
  },
};
