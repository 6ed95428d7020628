import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';

// The exact words of WordPress’s own buttons, in the languages in which they are common.
const heading =
  "(?:share this|partager|compártelo|compartir|comparte esto|teilen mit|teilen|condividi|compartilhe isso|compartilhar|dit delen|delen|like this|j[’']aime ça|me gusta esto|gefällt mir|mi piace|curtir isso|vind ik leuk)\\s*:";
const button = [
  '(?:click to (?:share|print|email|send)[^()\\n]{0,80}|share on [^()\\n]{1,30}|print|email a link to a friend)\\s*\\(opens in (?:a )?new window\\)',
  '(?:cliqu(?:ez|er) (?:ici )?pour (?:partager|imprimer|envoyer)[^()\\n]{0,80}|partager sur [^()\\n]{1,30}|imprimer|envoyer un lien par e-mail à un ami)\\s*\\(ouvre dans une nouvelle fenêtre\\)',
  'haz clic (?:aquí )?para (?:compartir|imprimir|enviar)[^()\\n]{0,80}\\(se abre en una ventana nueva\\)',
  'klick(?:en)?,? um [^()\\n]{0,80}(?:teilen|drucken|senden)\\s*\\(wird in neuem fenster geöffnet\\)',
  'fai clic (?:qui )?per (?:condividere|stampare|inviare)[^()\\n]{0,80}\\(si apre in una nuova finestra\\)',
  'clique para (?:compartilhar|imprimir|enviar)[^()\\n]{0,80}\\(abre em nova janela\\)',
  'klik (?:hier )?om [^()\\n]{0,80}(?:delen|printen|mailen)\\s*\\(wordt in een nieuw venster geopend\\)',
  "(?:like|j[’']aime|me gusta|gefällt mir|mi piace|curtir|vind ik leuk)\\s*(?:loading|chargement|cargando|wird geladen|caricamento|carregando|laden)(?: en cours)?\\s*(?:…|\\.{1,3})",
].join('|');
const place =
  '(?:x|twitter|facebook|linkedin|whatsapp|pinterest|reddit|tumblr|telegram|pocket|mastodon|bluesky|threads|skype|e-?mail|print|imprimer|imprimir|drucken|stampa|more|plus|más|mehr|altro|mais|meer)(?![\\p{L}\\p{N}])';
const related =
  '(?:related|articles similaires|similaire|relacionado|ähnliche beiträge|correlati|gerelateerd)(?![\\p{L}\\p{N}])';

const opening = new RegExp(`^\\s*(?:${heading}|${button})`, 'iu');
const word = new RegExp(`(?:${button}|${heading}|${place}|${related})\\s*`, 'iuy');
const aButton = new RegExp(button, 'iu');
const onlyRelated = new RegExp(`^${related}\\s*:?$`, 'iu');
/** `The frozen lake March 3, 2020 In "News"`: what WordPress prints of a related post. */
const relatedPost =
  /^.{3,200} (?:\p{L}+\.? \d{1,2}, \d{4}|\d{1,2}\.?(?: de)? \p{L}+\.?(?: de)? \d{4}) (?:(?:In|Dans|En|Em) ["“«„].{1,60}["”»“]|Similar post|Article similaire)$/u;

export const shareBlock: Cleaner = {
  rule: 'share-block',
  why: 'WordPress’s buttons that share and like, pasted as text, and the related posts under them.',
  clean(piece) {
    const lines = piece.lines().filter(({ words }) => words);
    for (let index = 0; index < lines.length;) {
      const end = blockEnd(lines, index);
      for (const line of lines.slice(index, end)) piece.removeLine(this.rule, line);
      index = Math.max(end, index + 1);
    }
    for (const line of piece.lines()) {
      const start = startInside(line.text);
      if (start !== null) piece.removeFromLine(this.rule, line, start, line.text.length);
    }
  },
};

/**
 * Where a block ends that begins with this line: a heading or a button, what else the buttons say, and
 * related posts. Where none begins, it ends at once.
 */
function blockEnd(lines: Line[], start: number): number {
  if (!opening.test(lines[start]?.words ?? '')) return start;
  let end = start;
  while (end < lines.length && isBlock(lines[end]?.words ?? '')) end += 1;
  if (!lines.slice(start, end).some(({ words }) => aButton.test(words))) return start;
  if (!onlyRelated.test(lines[end - 1]?.words ?? '')) return end;
  for (let size = postSize(lines, end); size > 0; size = postSize(lines, end)) end += size;
  return end;
}

/** On how many lines a related post stands: one to three; 0 for what is none. */
function postSize(lines: Line[], start: number): number {
  const words = lines.slice(start, start + 3).map((line) => line.words);
  const size = words.findIndex((_, last) => relatedPost.test(words.slice(0, last + 1).join(' ')));
  return size + 1;
}

/** Where a block begins behind a line break of a paragraph that begins otherwise. */
function startInside(text: string): number | null {
  if (!aButton.test(text)) return null;
  for (const { index } of text.matchAll(/\n/g)) {
    // No block is longer, and what was made to be would be read again from each of its lines.
    if (text.length - index > 3000) continue;
    const rest = text.slice(index).trim();
    if (opening.test(rest) && aButton.test(rest) && isBlock(rest)) return index;
  }
  return null;
}

/** Whether a text has no other words than those of the buttons. Read from left to right, so that none is slow. */
function isBlock(text: string): boolean {
  word.lastIndex = 0;
  while (word.lastIndex < text.length) if (!word.test(text)) return false;
  return true;
}
