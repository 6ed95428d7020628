import { expressions } from './words.ts';

/**
 * Languages so close that their letters tell them apart badly, a group a line: one that is declared is believed
 * where another of its group is recognised.
 */
export const nearLanguages = expressions`
  af nl fy nds li
  an ast ca es eu gl ext
  ar fa ps ur ug sd ku ckb
  az tr tk crh gag
  be ru uk rue
  bg mk sr ru
  bn as
  bs hr sh sl sr cnr
  ca fr oc es it pt
  cs sk pl hsb dsb szl csb
  da nb nn no sv fo
  de gsw lb nds bar als
  en sco
  es gl pt it mwl
  et fi vro
  fr wa pcd frp br ht oc
  ga gd gv
  hi mr ne sa bho mai kok
  hy hyw
  id ms jv su min
  it sc co fur lij lmo nap pms scn vec rm la
  kk ky tt ba uz tk
  lt ltg lv sgs
  rn rw lg sw zu xh ny
  ro mo rup
  tl fil ceb ilo war
  yue zh wuu nan gan hak cmn
`;
