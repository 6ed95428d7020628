import { words } from './words.ts';

/** Accounts and departments that stand where an author should. */
export const noAuthors = words`
  de  redaction
  en  admin(?:istrator|istrateur)?
  en  anonymous
  en  author
  en  autoblog\w*
  en  bot
  en  default
  en  editor(?:ial)?
  en  editors?
  en  feed
  en  guest
  en  n/a
  en  news ?desk
  en  news bot
  en  none
  en  null
  en  root
  en  rss
  en  site admin
  en  staff(?: writer| reporter)?
  en  super ?admin
  en  test
  en  undefined
  en  unknown
  en  user\d*
  en  web ?desk
  en  web ?master
  en  wordpress
  en  wp-?admin
  fr  anonyme
  fr  auteur
  fr  la rédaction
  fr  rédaction
  fr  éditeur
`;

/** How a description of a person ends. */
export const professions = words`
  de  korrespondent(?:in)?
  de  redakt(?:eur|eurin)
  en  bureau
  en  chief
  en  columnists?
  en  contributors?
  en  correspondents?
  en  editors?
  en  journalists?
  en  photographers?
  en  producers?
  en  reporters?
  en  writers?
  es  corresponsal
  es  periodista
  es  redactora?
  fr  chroniqueu(?:r|se)
  fr  correspondante?
  fr  envoyée? spéciale?
  fr  journalistes?
  fr  rédact(?:eur|rice).*
  it  giornalista
  it  redattore
  ru  корреспондент
  ru  обозреватель
`;

/** What stands before a name. */
export const bylineOpenings = words`
  ar  بقلم
  ar  كتب
  ar  كتبت
  da  af
  de  von
  en  by
  en  posted by
  en  reporting by
  en  written by
  es  de
  es  por
  fr  par
  fr  propos recueillis par
  fr  texte?
  fr  écrit par
  it  di
  nl  door
  ru  автор
  ru  текст
  sv  av
`;
