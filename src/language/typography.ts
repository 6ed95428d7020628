import { typesetCjk } from './cjk-typography.ts';
import { typesetEnglish } from './english-typography.ts';
import { typesetFrench } from './french-typography.ts';
import { primaryLanguage } from './tag.ts';

/** Sets a text by the rules of its language (BCP 47); a language without rules here keeps it unchanged. */
export function typeset(text: string, lang: string): string {
  const rules = rulesByLanguage.get(primaryLanguage(lang));
  return rules ? rules(text) : text;
}

const rulesByLanguage = new Map([
  ['fr', typesetFrench],
  ['en', typesetEnglish],
  ['zh', typesetCjk],
  ['ja', typesetCjk],
]);
