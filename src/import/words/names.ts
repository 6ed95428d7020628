import { words } from './words.ts';

/** Small words within a name, before the family’s. */
export const nameParticles = words`
  mul 't
  mul af
  mul al
  mul auf
  mul av
  mul ben
  mul bin
  mul d[aeiou]
  mul das
  mul de[nr]
  mul del
  mul dell[ao]
  mul della
  mul delle
  mul den
  mul der
  mul des
  mul dos
  mul du
  mul e
  mul el
  mul i
  mul ibn
  mul la
  mul las
  mul le
  mul los
  mul st\.
  mul ten
  mul ter?
  mul van
  mul vom
  mul von
  mul y
  mul zu[mr]?
`;

/** What joins two names, and whom somebody wrote with. */
export const wordsBetweenNames = words`
  de  mit
  de  und
  en  and
  en  with
  es  con
  es  y
  fi  ja
  fr  avec
  fr  et
  hu  és
  it  e
  mul &
  mul \+
  nb  og
  nl  en
  pl  i
  pl  oraz
  pt  com
  ru  и
  sv  och
  tr  ve
`;
