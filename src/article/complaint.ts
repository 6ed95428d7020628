/** What is wrong with something that a publisher wrote, in the two halves of a sentence. */
export interface Complaint {
  /** What is wrong, as the end of a sentence that begins with the field. */
  wrong: string;
  /** What to write instead. */
  remedy: string;
}

/** A complaint as a schema's message, for which zod has room for one text only. */
export function asMessage(wrong: string, remedy: string): string {
  return JSON.stringify({ wrong, remedy });
}

/** The complaint that a schema's message is; undefined where the message is zod's own. */
export function complaintIn(message: string): Complaint | undefined {
  return message.startsWith('{"wrong":') ? (JSON.parse(message) as Complaint) : undefined;
}
