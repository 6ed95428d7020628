import { sectionNames } from '../words/section-names.ts';
import { anyOf } from '../words/words.ts';

const common = new RegExp(`^${anyOf(sectionNames)}$`, 'iu');

/** Whether a text is what papers call a section, in the languages that we know. */
export function isSectionName(text: string): boolean {
  return common.test(text.trim());
}
