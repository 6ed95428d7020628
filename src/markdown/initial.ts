/**
 * A body whose first words are marked to stand in small capitals, behind a large initial. That suits alphabets with
 * separate capitals, and a paragraph of more lines than the initial's own three; other bodies stay as they are.
 */
export function withInitial(body: string): {
  html: string;
  initial?: 'plain' | 'accented';
} {
  const [, firstParagraph = ''] = /^<p>(.*?)<\/p>/s.exec(body) ?? [];
  const [letter] = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*/u.exec(firstParagraph) ?? [];
  if (letter === undefined || firstParagraph.replace(/<[^>]*>/g, '').length <= 220) return { html: body };
  const [plain = ''] = /^[^<&]*/.exec(firstParagraph)!;
  const words = firstWords(plain).slice(letter.length);
  const rest = body.slice('<p>'.length + letter.length + words.length);
  const html = words ? `<p>${letter}<span class="first-words">${words}</span>${rest}` : body;
  return { html, initial: /\p{M}/u.test(letter.normalize('NFD')) ? 'accented' : 'plain' };
}

const enough = 12;

/** Words until there are a dozen letters or something parts them; none where a tag comes sooner. */
function firstWords(plain: string): string {
  let end = 0;
  for (const { 0: word, index } of plain.matchAll(/\S+\s*/g)) {
    const bare = word.trimEnd();
    // What runs into a tag may go on behind it.
    if (index + word.length === plain.length && bare === word) break;
    end = index + bare.length;
    if (end >= enough || /[^\p{L}\p{M}\p{N}]$/u.test(bare)) break;
  }
  return plain.slice(0, end).replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
}
