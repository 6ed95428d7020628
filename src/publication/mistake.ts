import type { Complaint } from '../article/complaint.ts';

/** Something to put right before a build. A mistake stops the build; a warning does not. */
export interface Mistake extends Complaint {
  /** The file, relative to the publication's folder; `environment` for a variable of the environment. */
  file: string;
  /** Line in the file, from 1. */
  line?: number;
  /** Column in the line, from 1, where it helps to find the place. */
  column?: number;
  /** The field, `source.url`, or `body`; the name of the variable. */
  field: string;
}

/** A mistake as a line that editors and terminals can open: `file:line: field: what is wrong: what to write instead`. */
export function mistakeLine(mistake: Mistake): string {
  const place = [mistake.file, mistake.line, mistake.column].filter((part) => part !== undefined).join(':');
  return [place, mistake.field, mistake.wrong, mistake.remedy].map(onOneLine).join(': ');
}

/** Words of a file as a terminal may show them: no line break, no control character, no end of the scroll. */
function onOneLine(text: string): string {
  const flat = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
  return flat.length > longest ? `${flat.slice(0, longest).toWellFormed()}…` : flat;
}

const longest = 400;

/** Mistakes in the order in which a person mends them: file by file, from the top. */
export function inReadingOrder(mistakes: Mistake[]): Mistake[] {
  return [...mistakes].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.field, b.field),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
