import { expressions, words } from './words.ts';

/** What a link to a footnote says before its number. */
export const noteWords = words`
  cs  pozn
  de  anm
  de  fußnote
  en  (?:foot|end)?note
  en  fn
  en  ref
  es  nota
  fr  nb
  ja  注
  ja  註
  mul n
  ru  прим
`;

/** How the names of the places begin to which references lead. */
export const noteTargets = expressions`
  _?(?:foot|end|side)?-?_?notes?
  _?fn
  _?footnotedef
  _edn
  _ftn
  anm
  cite
  easy-footnote
  en
  f
  n
  nb
  ref
  sdfootnote
  user-content-fn
`;

/** Headings of lists of footnotes. */
export const noteHeadings = words`
  ar  المراجع
  ar  الهوامش
  ar  مراجع
  de  anmerkungen
  de  einzelnachweise
  de  fußnoten
  en  (?:foot|end)?notes?(?: and references)?
  en  references
  en  sources and notes
  es  notas(?: al pie)?
  es  referencias
  fr  notes de bas de page
  fr  notes et références
  fr  références
  it  note
  it  riferimenti
  ja  注
  ja  脚注
  nl  noten
  nl  voetnoten
  pl  przypisy
  pt  notas de rodapé
  pt  referências
  ru  примечания
  zh  参考资料
  zh  注释
  zh  註釋
`;

/** What a link from a footnote back to the text says. */
export const backWords = words`
  de  zurück
  en  (?:go )?back
  en  jump(?: back)?(?: up)?
  en  return
  es  volver
  fr  retour
  it  torna
  nl  terug
  pt  voltar
  ru  назад
`;
