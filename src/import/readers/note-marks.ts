// Marks of Obsidian and other tools for notes, documentation and slides that are no Markdown.
import type { Rewrite } from './commands.ts';

export const noteMarks: Rewrite[] = [
  { rule: 'command', pattern: /!\[\[([^[\]\n]+)\]\]/g, put: () => '' },
  { rule: 'command', pattern: /^[^\S\n]*\[\[?_?TOC_?\]\]?[^\S\n]*$/gim, put: () => '' },
  // `[[1]](https://…)` is a link whose words stand in brackets.
  { rule: 'command', pattern: /\[\[([^[\]|\n]*)(?:\\?\|([^[\]\n]+))?\]\](?!\()/g, put: wordsOfLink },
  {
    rule: 'command',
    pattern: /^((?:[^\S\n]*>)+)[^\S\n]*\[!([\w-]+)(?:\|[^\]\n]*)?\][+-]?[^\S\n]*(.*)$/gm,
    put: (_, marks, __, title) => (title ? `${marks} **${title.trim()}**\n${marks}` : marks),
  },
  {
    rule: null,
    pattern: /(?<![=\w])==(?=[^\s=])([^=\n]{0,2000}?[^\s=])==(?![=\w])/g,
    put: (_, words) => `**${words}**`,
  },
  { rule: 'command', pattern: /(?<=\S)[^\S\n]+\^[A-Za-z0-9-]+[^\S\n]*$/gm, put: () => '' },
  { rule: 'command', pattern: /^[^\S\n]*\^[A-Za-z0-9-]+[^\S\n]*$/gm, put: () => '' },
  // Logseq's and Dataview's properties.
  { rule: 'command', pattern: /^[^\S\n]*(?:[-*] )?[\w-]+:: [^\n]*$/gm, put: () => '' },
];

/** The words that a reader of the note sees; where it leads stands in the account. */
function wordsOfLink(_: string, page = '', words = ''): string {
  return words || page.replace(/^#\^?/, '');
}
