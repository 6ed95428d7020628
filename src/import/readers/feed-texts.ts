/** Texts as feeds hold them: strings, objects around strings, HTML that stands for words. */

/** A text, or an object around it: feedsmith and the standards differ by field. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const { value: inner, name, title } = value as Record<string, unknown>;
  return textOf(inner ?? name ?? title ?? '');
}

/** Of the two, the one with more words to read; of equal ones, the content. */
export function longer(content: string, description: string): string {
  return plain(content).length >= plain(description).length ? content : description;
}

/** A summary which is no more than the beginning of the text adds nothing. */
export function summaryOf(summary: string, content: string): string | undefined {
  const words = plain(summary)
    .replace(/(?:\[?(?:…|\.\.\.)\]?|&hellip;)\s*$/, '')
    .trim();
  const start = plain(content).slice(0, words.length + 20);
  const cut = words !== plain(summary);
  return words && !cut && !start.includes(words.slice(0, 60)) && words.length < 500 ? words : undefined;
}

/** HTML without its tags, on one line. */
export function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
