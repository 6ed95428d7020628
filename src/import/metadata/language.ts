import { isLanguageTag, namesLanguage } from '../../language/tag.ts';
import { commandLine, type Claim, type Message } from '../received.ts';
import type { Described } from './describe.ts';
import { contradicts, recognisedLanguage, type Recognised } from './recognised-language.ts';
import { isInScriptOf } from './scripts.ts';

/** A declared language as a BCP 47 tag (`en_GB` is `en-GB`); `null` for what is none. */
export function languageTag(text: string): string | null {
  const tag =
    text
      .trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  if (!isLanguageTag(tag) || !namesLanguage(tag) || /^(?:und|zxx|mul)/i.test(tag)) return null;
  return Intl.getCanonicalLocales(tag)[0] ?? null;
}

/** The first declaration that the text does not plainly contradict; else what the text is recognised as. */
export function languageOf(
  claims: Claim[] | undefined,
  text: string,
): { lang: Described; messages: Message[] } {
  const declared = (claims ?? []).flatMap(({ value, from }) => {
    const tag = languageTag(String(value));
    return tag ? [{ tag, from }] : [];
  });
  const recognised = recognisedLanguage(text);
  const believed = declared.find(
    ({ tag, from }) => from === commandLine || isBorneOut(tag, text, recognised),
  );
  const lang = believed
    ? { value: believed.tag, from: believed.from }
    : recognised
      ? { value: recognised.lang, from: 'recognised in the text' }
      : { value: null, from: 'no language was declared or recognised' };
  const [first] = declared;
  if (!first || first === believed) return { lang, messages: [] };
  const instead = lang.value ? `It is in ${lang.value} (${lang.from}).` : 'Give it with --lang.';
  return {
    lang,
    messages: [
      {
        level: 'warning',
        rule: 'language',
        text: `The text is not in ${first.tag}, which ${first.from} says. ${instead}`,
      },
    ],
  };
}

function isBorneOut(tag: string, text: string, recognised: Recognised | null): boolean {
  const [language = ''] = tag.split('-');
  return isInScriptOf(tag, text) && !(recognised && contradicts(recognised, language));
}
