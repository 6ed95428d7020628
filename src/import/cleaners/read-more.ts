import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';
import type { Workpiece } from './workpiece.ts';

/** The invitation alone, to whatever it led. */
const alone =
  /^[\s\-–—[(*_.:|»›>→▶►+]*(?:(?:click |tap )?(?:here )?(?:to )?(?:read|view|see|learn|find out|discover|show|get|load) (?:more|the (?:full|rest|complete|entire|whole)(?: (?:article|story|post|text|entry|of (?:the|this) (?:article|story|post|entry)))?|full (?:article|story|post)|on)(?: (?:here|about (?:this|it)|at .{1,50}|on .{1,50}|from .{1,50}|below|details|info(?:rmation)?|stories))?|continue reading|keep reading|full (?:story|article)|more(?: (?:here|info|details|information|at .{1,40}))?|(?:click|tap) here(?: (?:to|for) .{1,60})?|lire (?:la suite|plus|l[’']article(?: complet| en entier)?|davantage)(?: .{1,60})?|(?:voir|en savoir|savoir) plus(?: .{1,40})?|suite(?: de l[’']article)?|(?:leer|ver|saber) más(?: .{1,40})?|(?:sigue|seguir|continuar|continúa) leyendo|seguir leyendo|weiter ?lesen|mehr lesen|mehr (?:erfahren|dazu)|(?:leia|ler|saiba|veja) mais(?: .{1,40})?|continue lendo|continuar lendo|(?:leggi|continua a leggere|per saperne)(?: (?:di più|tutto|ancora|l[’']articolo))?|lees (?:meer|verder)|(?:devamını|daha fazla) oku|читать (?:далее|полностью|дальше)|подробнее|czytaj (?:dalej|więcej)|läs mer|les mer|læs mere|lue lisää|اقرأ (?:المزيد|أيضا|أيضاً)|阅读更多|閱讀更多|続きを読む|더 보기|और पढ़ें|baca selengkapnya|đọc thêm)[\s\-–—\])*_.:|»›>→▶►…]*$/iu;
/** An invitation followed by the title of another article. */
const toAnother =
  /^[\s\-–—[(*_.:|»›>→▶►+•●■]*(?:read (?:more|also|next|here|now|this|the full (?:story|article)|our)|also (?:read|on)|(?:must|to) read|related(?: (?:articles?|stor(?:y|ies)|posts?|links?|content|coverage|news|reading|topics?|video))?|see (?:also|more)|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|(?:more|further) (?:on this(?: story)?|reading|stories|news|coverage|from .{1,30})|recommended(?: (?:for you|reading|stories))?|don[’']t miss|trending(?: now)?|most (?:read|popular)|editor[’']?s[’']? (?:picks?|choice)|(?:à )?lire (?:aussi|également|encore|ensuite)|(?:à )?(?:voir|écouter|découvrir|relire) (?:aussi|également)|à lire|lisez aussi|(?:sur|dans) le même (?:sujet|thème)|articles? (?:liés?|similaires?|connexes?|associés?|recommandés?)|(?:notre|nos) (?:dossier|archives?|décryptages?|explications?)|(?:lire|voir) (?:notre|nos|le|la|les|l[’'])\s?(?:dossier|éclairage|analyse|décryptage|reportage|portrait|entretien|interview|récit|article|enquête|synthèse|édito\w*|tribune|direct|compte rendu)|le récit|plus d[’']infos?|(?:lea|lee|leer|vea|ver|mira|le puede interesar|te puede interesar|también)\s?(?:también|más)|te (?:puede|podría) interesar|(?:artículos?|noticias?|notas?) relacionad[ao]s?|lesen sie (?:auch|mehr)|(?:siehe|lies) auch|mehr zum thema|das könnte sie auch interessieren|leia (?:também|mais)|veja (?:também|mais)|saiba mais|(?:leggi|vedi) anche|potrebbe interessarti.{0,10}|lees ook|ayrıca oku\w*|читайте (?:также|ещё|еще)|смотрите также|czytaj (?:też|również|także)|zobacz (?:też|także)|läs (?:också|även)|les også|læs også|lue myös|اقرأ (?:أيضا|أيضاً|المزيد)|baca juga)(?![\p{L}])\s*[:：|–—»›>→-]*\s*(?<rest>.*)$/iu;
const trailing =
  /\s*(?:\[(?:…|\.\.\.|&hellip;)\]|\((?:more|suite|leer más|lire la suite|read more)(?:…|\.{3})?\)|(?:…|\.\.\.)?\s*(?:Continue [Rr]eading|Read [Mm]ore|Lire la suite|Read the [Ff]ull (?:[Aa]rticle|[Ss]tory)|Leer más|Weiterlesen)\s*(?:[»›→>]+|&raquo;|…|\.{3})?)\s*$/u;

export const readMore: Cleaner = {
  rule: 'read-more',
  why: 'An invitation to read on, or to read something else.',
  clean(piece) {
    const lines = piece.lines();
    for (const [index, line] of lines.entries()) {
      if (!line.words || line.words.length > 300 || /^(?:t[dh]|figcaption)$/.test(line.element.tagName))
        continue;
      if (isAlone(line)) piece.removeLine(this.rule, line);
      else if (leadsElsewhere(line, lines[index + 1])) removeWithList(piece, this.rule, lines, index);
    }
    for (const line of piece.lines()) {
      // Asked of the collapsed text first: long runs of spaces would make the pattern slow.
      if (!trailing.test(line.words) || /\s{50}/.test(line.text)) continue;
      const match = trailing.exec(line.text);
      const linked = line.links.some(({ text }) => text && match?.[0].includes(text));
      const bare = match && /^\s*(?:\[|\()/.test(match[0]) && !/^\s*\[/.test(match[0]);
      if (match && (linked || bare)) piece.removeFromLine(this.rule, line, match.index, line.text.length);
    }
  },
};

/** A sentence that begins like an invitation has more to say, and ends in a full stop. */
function isAlone(line: Line): boolean {
  return (
    alone.test(line.words) && (line.links.length > 0 || line.words.length < 26 || !/[.!?]$/.test(line.words))
  );
}

/** Takes the invitation out with the links that are listed under it. */
function removeWithList(piece: Workpiece, rule: string, lines: Line[], index: number): void {
  const line = lines[index];
  if (!line) return;
  piece.removeLine(rule, line);
  if (line.links.length > 0) return;
  for (const item of lines.slice(index + 1)) {
    if (item.element.tagName !== 'li' || linkedLength(item) < item.words.length * 0.7) return;
    piece.removeLine(rule, item);
  }
}

function linkedLength({ links }: Line): number {
  return links.reduce((sum, { text }) => sum + text.length, 0);
}

/** `Read more: <a>title</a>`: everything after the invitation is links, or a title on its own. */
function leadsElsewhere(line: Line, next: Line | undefined): boolean {
  const match = toAnother.exec(line.words);
  if (!match) return false;
  const rest = match.groups?.['rest'] ?? '';
  const linked = linkedLength(line);
  if (!rest)
    return (
      line.links.length > 0 ||
      /[:：]$/.test(line.words) ||
      isList(next) ||
      line.words === line.words.toUpperCase()
    );
  if (linked >= rest.length * 0.7) return true;
  // Without a link only a colon and a title without an end tell an invitation from a sentence.
  const colon = /^[^:：|]{1,40}\s?[:：|]/.test(line.words);
  return colon && rest.length < 180 && !/[.!?…]["”»’)]?$/.test(rest) && line.element.tagName === 'p';
}

function isList(line: Line | undefined): boolean {
  return line !== undefined && line.element.tagName === 'li' && line.links.length > 0;
}
