/** Where the files for servers of one's own say that the paper lies. Under a base path, it lies in a folder of that name. */
export const serverRoot = '/srv/paper';

/** `/srv/paper/presse/` */
export function placeOnServer(base: string): string {
  return serverRoot + base;
}

/** An expression that a text matches. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
