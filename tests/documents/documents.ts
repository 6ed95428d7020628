/** The README and the guide, as tests read them. */
import { readFileSync } from 'node:fs';

/** The lines of code blocks, without what is said of them after a number sign. */
export function codeLines(markdown: string): string[] {
  const lines: string[] = [];
  let isFenced = false;
  for (const line of markdown.split('\n')) {
    if (/^\s*```/.test(line)) isFenced = !isFenced;
    else if (isFenced || /^ {4}/.test(line)) lines.push(line.replace(/ {2,}#.*$/, '').trim());
  }
  return lines.filter(Boolean);
}

/** The code within sentences and tables. */
export function inlineCode(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

const command = /^(?:[A-Z_]+=\S+ )*npm (?:ci|start|test|run [\w:]+)(?: |$)/;

/** The commands of npm that a document gives, in order, each once. */
export function commandsIn(file: string): string[] {
  const markdown = readFileSync(file, 'utf8');
  const given = [...codeLines(markdown), ...inlineCode(markdown)].flatMap((code) => code.split(' && '));
  return [...new Set(given.map((code) => code.trim()).filter((code) => command.test(code)))];
}
