/** What a body needs to know of the place where it is shown. */
export interface BodyContext {
  /** The article's language (BCP 47). */
  lang: string;
  /** The footnotes' heading, and what the link back to the text says before the note's number. */
  footnoteWords: { label: string; back: string };
  /** A picture beside the article: its address on this site and its size, or why it cannot be read; undefined when none is there. */
  imageAt(src: string): { path: string; width: number; height: number } | { fault: string } | undefined;
  /** The address on this site for an internal link as it is written; undefined when it leads nowhere. */
  internalLink(href: string): string | undefined;
}

/** The context travels with the file, so that the processor is built once for all articles. */
export function contextOf(file: { data: Record<string, unknown> }): BodyContext {
  return file.data['context'] as BodyContext;
}
