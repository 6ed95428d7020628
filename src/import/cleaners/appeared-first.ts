import type { Cleaner } from './cleaners.ts';
import type { Line } from './lines.ts';

/** WordPress's own last line of a feed item, in the languages it speaks. */
const appeared =
  /(?:^|(?<=[.!?…»”"’)\n]\s?))\s*(?:(?:The|This) (?:post|article|entry|story|item) .{0,400}? (?:first (?:appeared|published|posted)|(?:was )?(?:appeared|published|posted) first) (?:on|at|in|by) .{1,200}|(?:L[’']article|Cet article|Le billet|La publication|Ce billet) .{0,400}? (?:est apparue? en premier|est paru en premier|a été publiée? en premier|apparaît en premier|provient de) (?:lieu )?(?:sur|dans|de)? ?.{1,200}|(?:Der|Dieser) (?:Beitrag|Artikel) .{0,400}? (?:erschien|ist) zuerst (?:erschienen )?(?:auf|bei|in) .{1,200}|(?:La entrada|El artículo|La publicación|El post|Esta entrada|El cargo) .{0,400}? (?:se publicó primero|apareció primero|aparece primero|se publicó por primera vez|fue publicado primero) (?:en|sobre) .{1,200}|(?:O post|O artigo|A publicação|O conteúdo) .{0,400}? (?:apareceu primeiro|aparece primeiro|foi publicado primeiro|surgiu primeiro) (?:em|no|na) .{1,200}|(?:L[’']articolo|Il post|L[’']articolo originale) .{0,400}? (?:proviene da|sembra essere il primo su|è apparso per la prima volta su) .{1,200}|(?:Het bericht|Het artikel|De post) .{0,400}? (?:verscheen eerst op|is eerst verschenen op) .{1,200}|(?:Wpis|Artykuł|Post) .{0,400}? pojawił(?:y)? się (?:najpierw|poczatkowo|początkowo|pierwszy raz) (?:w|na) .{1,200}|(?:Сообщение|Запись) .{0,400}? (?:появил(?:ась|ось|ись) сначала на|впервые появилась) .{1,200}|(?:Inlägget|Artikeln) .{0,400}? dök först upp på .{1,200}|(?:Indlægget) .{0,400}? (?:blev først udgivet på|først udgivet den) .{1,200}|.{1,300}? (?:yazısı ilk önce|haberi ilk önce) .{1,200}|.{1,300}? first appeared on .{1,120})\s*$/isu;

export const appearedFirst: Cleaner = {
  rule: 'appeared-first',
  why: 'The line that WordPress adds to the items of its feeds; the origin stands in the source.',
  clean(piece) {
    for (const line of piece.lines().slice(-8)) {
      const found = appearedFirstIn(line);
      if (found) piece.removeFromLine(this.rule, line, found.start, found.end);
    }
  },
};

/** Where the sentence stands in a line: on a line of its own, or as its end when it holds a link. */
export function appearedFirstIn(line: Line): { start: number; end: number } | null {
  if (line.words.length > 900 || line.text.length > 1500) return null;
  const match = appeared.exec(line.text);
  if (!match) return null;
  const alone = !line.text.slice(0, match.index).trim();
  const marked =
    line.links.length > 0 ||
    /^(?:The (?:post|article|entry)|L[’']article|Cet article|La entrada|O post|Der Beitrag|L[’']articolo|Het bericht|Wpis|Сообщение)/i.test(
      match[0].trim(),
    );
  return marked && (alone || line.links.length > 0 || match[0].length < 400)
    ? { start: match.index, end: line.text.length }
    : null;
}
