import { words } from './words.ts';

/** Accounts and departments that stand where an author should. */
export const noAuthors = words`
  de  (?:die )?redaktion
  de  administrator
  de  autor
  de  benutzer
  de  gastautor
  de  onlineredaktion
  de  unbekannt
  de  verwaltung
  de  webredaktion
  en  (?:by )?(?:our|a) (?:staff|own|special) (?:reporters?|correspondents?|writers?)
  en  (?:news|web|online|digital|staff|city|sports|editorial|content) (?:desk|staff|team|editor|room)
  en  (?:site|web|blog)? ?admin(?:istrator|istrateur)?\d*
  en  (?:the )?editorial (?:team|staff|board)
  en  (?:various|multiple) authors?
  en  a reader
  en  agencies
  en  agency
  en  anonymous
  en  author
  en  autoblog\w*
  en  blogger
  en  bot
  en  contributor
  en  default
  en  editor(?:ial)?
  en  editor-?in-?chief
  en  editors?
  en  feed
  en  guest(?: author| post| contributor| writer)?
  en  home
  en  i-?wire
  en  me
  en  moderator
  en  n/a
  en  news ?desk
  en  news ?room
  en  news bot
  en  none
  en  not available
  en  null
  en  posted
  en  press office
  en  press release
  en  publisher
  en  root
  en  rss
  en  staff(?: writers?| reporters?| report)?
  en  super ?admin
  en  super ?user
  en  support
  en  team
  en  test
  en  the editors?
  en  twitter
  en  undefined
  en  unknown
  en  user\d*
  en  web ?desk
  en  web ?editor
  en  web ?master
  en  webteam
  en  wires?(?: reports?| services?)?
  en  wordpress
  en  wp-?admin
  es  (?:la )?redacción
  es  administrador
  es  agencias?
  es  anónimo
  es  invitado
  fr  (?:la )?rédaction
  fr  (?:les )?agences?
  fr  administrateur
  fr  anonyme
  fr  auteur
  fr  invité
  fr  éditeur
  it  (?:la )?redazione
  it  amministratore
  it  autore
  nl  beheerder
  nl  redactie
  pl  administrator
  pl  redakcja
  pt  (?:a |da )?redação
  pt  administrador
  ru  (?:ред\.|редакция)
  ru  админ(?:истратор)?
  ru  редактор
  tr  editör
  tr  yönetici
  zh  佚名
  zh  小编
  zh  管理员
`;
