import { words } from './words.ts';

/** What WordPress puts before the title of a post that not everybody may read. */
export const withheld = words`
  ar  (?:خاص|محمي)
  de  (?:geschützt|privat)
  en  (?:private|protected)
  es  (?:privado|protegido)
  fr  (?:privé|protégé)
  it  (?:privato|protetto)
  nl  (?:beveiligd|privé)
  pt  (?:privado|protegido)
`;
