import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';

const kicker =
  /^[\s\-–—[(*_|»›>→▶►•]*(?:MORE(?: (?:FROM|ON|NEWS|STORIES|COVERAGE)\b[\p{Lu}\p{N}\s’'&.-]{0,40})?|RELATED(?: (?:STORY|STORIES|ARTICLES?|CONTENT|NEWS|COVERAGE|LINKS?|VIDEOS?|PHOTOS?))?|WATCH(?: (?:NOW|LIVE|ABOVE|BELOW|MORE|THE VIDEO|VIDEO|ALSO))?|Watch(?: (?:now|live|above|below|more|the video|video|also|this))?|Related(?: (?:story|article|content|video))?|READ(?: (?:MORE|ALSO|NEXT|HERE|THIS))?|SEE(?: (?:ALSO|MORE|PHOTOS))|See also|PHOTOS?(?: GALLERY)?|GALLERY|VIDEOS?|EXCLUSIVE VIDEO|LISTEN(?: (?:NOW|LIVE|HERE))?|CLICK HERE(?: .{0,80})?|SIGN UP(?: .{0,60})?|SUBSCRIBE(?: .{0,60})?|DOWNLOAD(?: .{0,60})?|TRENDING(?: NOW)?|DON[’']T MISS|ALSO(?: READ| ON .{1,30})?|OPINION|(?:À|A) LIRE(?: AUSSI| ÉGALEMENT)?|LIRE AUSSI|À VOIR(?: AUSSI)?|VOIR AUSSI|VIDÉOS?|EN (?:IMAGES|VIDÉO|DIRECT)|DIAPORAMA|REGARDEZ|Regarder|DOSSIER|VER (?:TAMBIÉN|MÁS)|LEA TAMBIÉN|LEE TAMBIÉN|MIRA|LEIA (?:TAMBÉM|MAIS)|VEJA (?:TAMBÉM|MAIS)|LESEN SIE AUCH|LEGGI ANCHE|GUARDA|ЧИТАЙТЕ ТАКЖЕ|СМОТРИТЕ)\s*[:：|]\s*(?<rest>\S.*)$/u;
const clickHere =
  /^[\s*_(]*CLICK (?:HERE|BELOW)\b.{0,120}$|^[\s*_(]*(?:(?:Follow|Like|Join|Find) (?:us|me|him|her|them|our|the author|this|@\S+|\p{Lu}[\p{L}\p{N}.’' ]{1,40}?)|Suivez|Rejoignez|Retrouvez|Sigue|Síguenos|Folge|Segui|Siga)\b.{0,60}\b(?:Twitter|Facebook|Instagram|Telegram|WhatsApp|YouTube|LinkedIn|Google News|TikTok)\b.{0,80}$/u;

export const kickerLinks: Cleaner = {
  rule: 'kicker-link',
  why: 'A line that led to another article or to a player: MORE:, RELATED:, WATCH:.',
  clean(piece) {
    for (const line of piece.lines()) {
      if (/^(?:t[dh]|figcaption|blockquote)$/.test(line.element.tagName)) continue;
      if (isKicker(line) || isCall(line)) piece.removeLine(this.rule, line);
    }
  },
};

/** A title follows: it is linked, set bold, or has no full stop and is short. */
function isKicker(line: Line): boolean {
  const match = kicker.exec(line.words);
  if (!match || line.words.length > 260) return false;
  const rest = match.groups?.['rest'] ?? '';
  const linked = line.links.reduce((sum, { text }) => sum + text.length, 0);
  if (linked >= rest.length * 0.6) return true;
  // `PHOTO: Jane Doe/AFP` is a credit, and credits stay.
  if (
    /^\P{L}*(?:PHOTO|VIDEO|VIDÉO|GALLERY|OPINION|DOSSIER)/u.test(line.words) &&
    (rest.split(/\s+/).length < 4 || /\/|\b(?:AFP|AP|Reuters|Getty|EPA|EFE|dpa)\b/.test(rest))
  )
    return false;
  return rest.length < 160 && !/[.!?…]["”»’)]?\s+\p{Lu}/u.test(rest) && !/[.]["”»’)]?$/.test(rest);
}

function isCall(line: Line): boolean {
  return (
    line.words.length < 200 &&
    clickHere.test(line.words) &&
    !/[.!?…]\s+\p{Lu}/u.test(line.words) &&
    !/[«»“”]/.test(line.words)
  );
}
