/** A file that is not to be published, and the lines of the report that it must get, without its name before them. */
export type BadFile = [file: string, content: string | Uint8Array, ...report: string[]];
