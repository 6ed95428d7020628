import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';

const link =
  "source[ -]?(?:link|url|article)?|link[ -]to[ -](?:the[ -])?(?:source|original)(?:[ -](?:article|post))?|original[ -](?:source|article|post|link|content)|go to (?:the )?(?:original )?(?:source|article)|(?:see|view|read|visit) (?:the )?(?:original|source|full original)(?: (?:article|post|source|story|page|content))?(?: here)?|(?:click here to )?(?:view|read) (?:the )?original (?:web ?page|article|post|story)(?: at .{1,80})?|article source|news source|via|lien (?:de la )?source|lien (?:vers )?(?:la |l[’']article )?(?:source|original)|source (?:de l[’']article|originale|link|lien)|voir (?:la source|l[’']article (?:original|source))|lire l[’']article original|article (?:original|source)|enlace (?:de (?:la )?)?(?:fuente|origen|original)|fuente(?: (?:original|del art[ií]culo|de la noticia))?|ver (?:fuente|art[ií]culo original|fonte)|leer art[ií]culo original|quelle(?:n?link|nverweis)?|zum original(?:artikel)?|originalartikel|link (?:da |della |alla )?(?:fonte|originale?)|fonte(?: (?:original|dell[’']articolo|da not[ií]cia|link))?|bron(?:link)?|originele artikel|kaynak(?: (?:link|linki|bağlantısı))?|źródło|zdroj|источник|ссылка на источник|источник ссылка|izvor|sursa|sumber(?: (?:link|berita|artikel))?|nguồn|المصدر|رابط المصدر|منبع|लिंक स्रोत|स्रोत|来源|來源|ソース|出典|출처|kilde|källa|lähde|πηγή|джерело|מקור|allikas|forrás";
const sourceWords = new RegExp(
  `^[\\s\\[(*_>»«›→➔#-]*(?:(?:credits?|crédits?|by)[\\s*:_]*)?(?:${link})(?:[\\s:：.…)\\]*_–—»›→-]*|[\\s:：–—-]+(?:by|par|por|von|di|da|de|van|от)\\s+.{1,80}|\\s+(?:by|par|por|von|di|da)\\s+.{1,80})(?:[\\s#–—-]*\\d{1,7})?[\\s.»›*_]*$`,
  'iu',
);
/** `Source: Reuters`, `Via: BBC News`: words that only a link makes a leftover. */
const namedSource = new RegExp(
  `^[\\s\\[(*_>»#-]*(?:source|original (?:source|article|post|story|link)|source link|article source|via|fuente|quelle|fonte|bron|kaynak|lien source|источник|المصدر|źródło|zdroj|sumber|read (?:the )?(?:full|original) (?:article|story|post)(?: (?:here|at|on|from))?|originally (?:published|posted|appeared)(?: (?:at|on|in|by))?)\\s*[:：–—-]?\\s*.{0,200}$`,
  'iu',
);
const powered =
  /^[\s(*_]*(?:(?:this )?(?:post|article|feed|content|page)?\s*(?:was |is )?(?:powered|generated|brought to you|imported|syndicated|auto-?posted|automatically (?:posted|imported|generated)) (?:by|via|from|through|with) (?:wp ?-?(?:e?matico|robot|automatic|rss aggregator)|rss post importer|feedwordpress|cyberseo|autoblog\w*|feedzy\w*|full[- ]text rss\b.{0,60}|ifttt|zapier|feed43|five ?filters.{0,40}|wp rss.{0,30}|blogger?\b.{0,20}|rss ?-?(?:feed|app|bridge|import\w*).{0,20})|let[’']s block ads!(?:\s*\(why\?\))?|\(?feed generated with .{1,40}|want (?:more|full[- ]text) .{0,20}rss.{0,40}|this (?:feed|entry) passed through the full-text rss service.{0,200})[\s.)*_]*$/iu;
const authorLine = /^\s*(?:author|auteur|autor|autore)\s*:\s*.{1,80}$/iu;

export const sourceLine: Cleaner = {
  rule: 'source-line',
  why: 'The line under a copied text that names its source; the source is in the front matter.',
  clean(piece) {
    const lines = piece.lines();
    for (const line of lines) if (powered.test(line.words)) piece.removeLine(this.rule, line);
    for (const line of tail(lines)) {
      const start = tailSource(line);
      if (start !== null) piece.removeFromLine(this.rule, line, start, line.text.length);
    }
    const first = lines[0];
    if (first && isSourceLine(first, false) && lines.length > 3) piece.removeLine(this.rule, first);
  },
};

/** The lines among which the source stands: a handful from the end. */
export function tail(lines: Line[]): Line[] {
  return lines.slice(-5);
}

/** Whether a whole line only names the source. A credit (`Source: AFP`) without a link is none. */
export function isSourceLine(line: Line, atEnd: boolean): boolean {
  if (!line.words || line.words.length > 260) return false;
  if (sourceWords.test(line.words)) return atEnd || line.links.length > 0;
  const linked = line.links.reduce((sum, { text }) => sum + text.length, 0);
  const bareAddress =
    /https?:\/\/\S+|www\.\S+|(?<=[\s:])[\w-]+\.(?:com|org|net|info|co\.\w\w|fr|de|es|it|in|uk|eu|io|tv|news)\b\/?\S*$/i.test(
      line.words,
    );
  if (atEnd && /^\W{0,6}https?:\/\/\S+$/.test(line.words)) return true;
  return (linked > 0 || bareAddress) && namedSource.test(line.words) && !/[.!?…]\s+\p{Lu}/u.test(line.words);
}

/** Where the source begins in one of the last lines: the whole line, or what follows its last break. */
function tailSource(line: Line): number | null {
  if (isSourceLine(line, true)) return 0;
  if (authorLine.test(line.words) && line.links.length > 0) return 0;
  const parts = line.text
    .split('\n')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const named = parts.filter((words) => isSourceLine({ ...line, words }, true));
  if (named.length > 0 && parts.every((words) => named.includes(words) || authorLine.test(words))) return 0;
  const lastBreak = line.text.trimEnd().lastIndexOf('\n');
  if (lastBreak < 0) return null;
  const words = line.text.slice(lastBreak).replace(/\s+/g, ' ').trim();
  return isSourceLine({ ...line, words }, true) ? lastBreak : null;
}
