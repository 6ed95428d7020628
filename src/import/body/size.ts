/** How large an article may be: what is larger was not written as one, or was made to exhaust whoever reads it. */

/** Of its text, without scripts and what stands within tags. */
export const mostCharacters = 1_500_000;
/** Elements of a page, opened and closed. */
export const mostTags = 30_000;
/** Lines of a text. */
export const mostLines = 30_000;

/** Why a text is not read as an article; `null` for what is not too large. Told without parsing it. */
export function tooLarge(text: string): string | null {
  // No count of a shorter text can be too high.
  if (text.length < Math.min(mostTags, mostLines)) return null;
  const shown = text.replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi, '');
  const tags = countOf(shown, '<');
  if (tags > mostTags) return refusal(`${figure(tags)} tags`, `${figure(mostTags)}`);
  const words = shown.replace(/<[^<>]*>/g, '');
  if (words.length > mostCharacters)
    return refusal(`${figure(words.length)} characters`, `${figure(mostCharacters)}`);
  const lines = countOf(words.replace(/\s*\n\s*/g, '\n'), '\n');
  return lines > mostLines ? refusal(`${figure(lines)} lines`, `${figure(mostLines)}`) : null;
}

function refusal(has: string, most: string): string {
  return `It is too large for an article: it has ${has}, and at most ${most} are read. Import its parts one by one.`;
}

function figure(count: number): string {
  return count.toLocaleString('en');
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}
