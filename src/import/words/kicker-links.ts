import { expressions, words } from './words.ts';

/** What stands before the title of another article, and a colon behind it. Capitals count. */
export const kickers = words`
  de  LESEN SIE AUCH
  en  ALSO(?: READ| ON .{1,30})?
  en  CLICK HERE(?: .{0,80})?
  en  DON[’']T MISS
  en  DOWNLOAD(?: .{0,60})?
  en  EXCLUSIVE VIDEO
  en  GALLERY
  en  LISTEN(?: (?:NOW|LIVE|HERE))?
  en  MORE(?: (?:FROM|ON|NEWS|STORIES|COVERAGE)\b[\p{Lu}\p{N}\s’'&.-]{0,40})?
  en  OPINION
  en  PHOTOS?(?: GALLERY)?
  en  READ(?: (?:MORE|ALSO|NEXT|HERE|THIS))?
  en  RELATED(?: (?:STORY|STORIES|ARTICLES?|CONTENT|NEWS|COVERAGE|LINKS?|VIDEOS?|PHOTOS?))?
  en  Related(?: (?:story|article|content|video))?
  en  SEE(?: (?:ALSO|MORE|PHOTOS))
  en  SIGN UP(?: .{0,60})?
  en  SUBSCRIBE(?: .{0,60})?
  en  See also
  en  TRENDING(?: NOW)?
  en  VIDEOS?
  en  WATCH(?: (?:NOW|LIVE|ABOVE|BELOW|MORE|THE VIDEO|VIDEO|ALSO))?
  en  Watch(?: (?:now|live|above|below|more|the video|video|also|this))?
  es  LEA TAMBIÉN
  es  LEE TAMBIÉN
  es  MIRA
  es  VER (?:TAMBIÉN|MÁS)
  fr  (?:À|A) LIRE(?: AUSSI| ÉGALEMENT)?
  fr  DIAPORAMA
  fr  DOSSIER
  fr  EN (?:IMAGES|VIDÉO|DIRECT)
  fr  LIRE AUSSI
  fr  REGARDEZ
  fr  Regarder
  fr  VIDÉOS?
  fr  VOIR AUSSI
  fr  À VOIR(?: AUSSI)?
  it  GUARDA
  it  LEGGI ANCHE
  pt  LEIA (?:TAMBÉM|MAIS)
  pt  VEJA (?:TAMBÉM|MAIS)
  ru  СМОТРИТЕ
  ru  ЧИТАЙТЕ ТАКЖЕ
`;

/** Calls to follow somebody. */
export const followCalls = words`
  de  Folge
  en  (?:Follow|Like|Join|Find) (?:us|me|him|her|them|our|the author|this|@\S+|\p{Lu}[\p{L}\p{N}.’' ]{1,40}?)
  es  Sigue
  es  Síguenos
  fr  Rejoignez
  fr  Retrouvez
  fr  Suivez
  it  Segui
  pt  Siga
`;

/** Where one follows. */
export const networks = expressions`
  Facebook
  Google News
  Instagram
  LinkedIn
  Telegram
  TikTok
  Twitter
  WhatsApp
  YouTube
`;
