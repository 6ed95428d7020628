// Code, and the commands that enclose code, comments and boxes: whichever opens first holds what stands in it.
import { boxFences, codeCommands, commentCommands, queryFences } from '../words/commands.ts';
import { anyOf } from '../words/words.ts';
import type { Rewriting } from './commands.ts';

const codeCommand = anyOf(codeCommands);
const commentCommand = anyOf(commentCommands);
/** Behind a paragraph and a blank line; in a list or a box, the same lines are text. */
const indentedCode = [
  String.raw`(?<=(?:^|\n)(?![^\S\n]|[-*+] |\d+[.)] |!!!|\?\?\?|:::|\[\^)[^\n]+\n(?:[^\S\n]*\n)+)`,
  String.raw`^(?: {4}|\t)[^\n]*(?:\n(?: {4}|\t)[^\n]*)*`,
].join('');
const opening = new RegExp(
  [
    String.raw`^[^\S\n]*(?:> ?)?(?<fence>${'`'}{3,}|~{3,})(?<info>[^\n]*)\n`,
    String.raw`(?<code>(?<!${'`'})(?<ticks>${'`'}+)(?!${'`'})[^${'`'}\n](?:[^\n]*?[^${'`'}\n])??\k<ticks>(?!${'`'}))`,
    `(?<indented>${indentedCode})`,
    String.raw`\{(?:\{[<%]|%-?)[^\S\n]*(?<name>${codeCommand}|${commentCommand})\b(?<said>[^{}\n]{0,500}?)[^\S\n]*(?:[>%]\}|-?%)\}`,
    String.raw`(?<kramdown>\{::comment\})`,
  ].join('|'),
  'gm',
);

type Groups = Partial<Record<string, string>>;

/** Holds code, makes code of what commands enclose as such, and takes out what they enclose as a comment. */
export function enclosedPassages(text: string, rewriting: Rewriting, depth = 0): string {
  // What was looked for in vain is nowhere further on.
  const missing = new Set<string>();
  let output = '';
  let at = 0;
  for (let open = next(0); open; open = next(at)) {
    const { 0: head, index, groups = {} } = open;
    const start = index + head.length;
    output += text.slice(at, index);
    at = start;
    if (groups['code'] ?? groups['indented']) {
      output += rewriting.hold(head, 'code');
      continue;
    }
    const end = endOf(groups, start);
    if (!end) {
      output += head;
      continue;
    }
    at = end.end;
    output += inPlaceOf(text.slice(index, at), text.slice(start, end.start), groups, rewriting, depth);
  }
  return output + text.slice(at);

  function next(from: number): RegExpExecArray | null {
    opening.lastIndex = from;
    return opening.exec(text);
  }

  function endOf(groups: Groups, from: number): { start: number; end: number } | null {
    const key = groups['fence'] ?? groups['name'] ?? '';
    if (missing.has(key)) return null;
    const closing = closingOf(groups);
    closing.lastIndex = from;
    const found = closing.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
    // A fence without an end goes on to the end of the text.
    if (groups['fence']) return { start: text.length, end: text.length };
    missing.add(key);
    return null;
  }
}

function closingOf({ fence, name }: Groups): RegExp {
  if (fence) return new RegExp(String.raw`^[^\S\n]*(?:> ?)?${fence}[${'`'}~]*[^\S\n]*$`, 'gm');
  return name
    ? new RegExp(String.raw`\{(?:\{[<%]|%-?)[^\S\n]*(?:end|/[^\S\n]*)${name}[^\S\n]*(?:[>%]\}|-?%)\}`, 'g')
    : /\{:\/(?:comment)?\}/g;
}

function inPlaceOf(
  whole: string,
  inside: string,
  { fence, info, name, said }: Groups,
  rewriting: Rewriting,
  depth: number,
): string {
  if (fence && info !== undefined) return inPlaceOfFence(whole, inside, info, rewriting, depth);
  if (name && isCode.test(name)) {
    const language = /[\w+#-]+/.exec(said ?? '')?.[0] ?? '';
    const rule = inside.includes('```') ? '~~~~' : '```';
    return `\n${rewriting.hold(`${rule}${language}\n${inside.replace(/^\n|\n$/g, '')}\n${rule}`, 'code')}\n`;
  }
  rewriting.tell('comment', whole);
  return '';
}

const isCode = new RegExp(`^${codeCommand}$`);
const isQuery = new RegExp(`^[^\\S\\n]*${anyOf(queryFences)}(?![\\w-])`);
const box = new RegExp(`^\\{${anyOf(boxFences)}\\}[^\\S\\n]*(.*)$`);

/** Nobody nests more boxes. */
const deepest = 20;

/** A fence may ask a tool for something, or hold text in a box; else it is code. */
function inPlaceOfFence(
  whole: string,
  inside: string,
  info: string,
  rewriting: Rewriting,
  depth: number,
): string {
  const title = box.exec(info)?.[1];
  if (title !== undefined && depth < deepest) {
    const text = inside.replace(/^(?::[\w-]+:[^\n]*\n)*/, (options) => {
      if (options) rewriting.tell('command', options);
      return '';
    });
    return `${title ? `**${title.trim()}**\n\n` : ''}${enclosedPassages(text, rewriting, depth + 1).trimEnd()}\n`;
  }
  if (!isQuery.test(info)) return rewriting.hold(whole, 'code');
  rewriting.tell('command', whole);
  return '';
}
