import { words } from './words.ts';

/** How a description of a person ends. */
export const professions = words`
  de  (?:auslands)?korrespondent(?:in)?
  de  (?:chef|sport|politik|wirtschafts|kultur|lokal)?redakt(?:eur|eurin|ion)
  de  (?:freie[r]? )?journalist(?:in)?
  de  autor(?:in)?
  de  fotograf(?:in)?
  de  reporter(?:in)?
  de  volontär(?:in)?
  en  (?:co-?)?founder
  en  (?:managing )?directors?
  en  analysts?
  en  authors?
  en  bureau
  en  ceo
  en  chief
  en  columnists?
  en  commentator
  en  contributors?
  en  correspondents?
  en  critics?
  en  editor-at-large
  en  editors?
  en  fellow
  en  interns?
  en  journalists?
  en  photographers?
  en  president
  en  producers?
  en  professor
  en  reporters?
  en  staff
  en  writers?
  es  (?:corresponsal|columnista|editora?|enviad[oa] especial)
  es  periodista
  es  redactora?
  fr  (?:correspondante?|envoyée? spéciale?)
  fr  (?:grand reporter|reporters?|pigiste|éditorialiste|secrétaire)
  fr  chroniqueu(?:r|se)
  fr  journalistes?
  fr  photographe
  fr  professeure?
  fr  rédact(?:eur|rice).*
  it  (?:corrispondente|inviat[oa]|caporedattore|direttore)
  it  giornalista
  it  redatt(?:ore|rice)
  nl  (?:correspondent|redacteur|verslaggever|journalist)
  pl  (?:dziennikarz|redaktor|reporter)
  pt  (?:correspondente|repórter|jornalista|colunista|editora?)
  ru  (?:корреспондент|обозреватель|журналист|редактор)
`;

/** What stands before a profession and belongs to it. */
export const professionModifiers = words`
  de  freie[r]?
  de  leitende[r]?
  en  (?:ap|afp|bbc|cnn|reuters)
  en  assistant
  en  associate
  en  associated
  en  business
  en  chief
  en  city
  en  contributing
  en  crime
  en  deputy
  en  diplomatic
  en  economics?
  en  editorial
  en  education
  en  environment
  en  features?
  en  foreign
  en  freelance
  en  guest
  en  health
  en  home affairs
  en  lead
  en  legal
  en  local
  en  managing
  en  medical
  en  metro
  en  municipal
  en  music
  en  national
  en  news
  en  opinion
  en  political
  en  politics
  en  royal
  en  science
  en  senior
  en  special
  en  sports?
  en  staff
  en  technology
  en  transport
  en  travel
  en  washington
  en  world
`;
