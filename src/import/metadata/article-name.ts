import { createHash } from 'node:crypto';
import { fileNameFor } from '../../article/file-name.ts';
import { slugged } from '../../article/slug.ts';

/** What may give an article its name. */
export interface Named {
  title: string;
  /** Where it appeared first. */
  source: string;
  /** The file that it was in, or the address. */
  input: string;
  body: string;
}

/**
 * The name of an article's file: its title in letters from a to z; else the last part of its link, what its file is
 * called, or its title as it is written. Without any of these its first words, and last a digest of its text.
 */
export function articleName({ title, source, input, body }: Named): string {
  const own = fileNameFor(title);
  if (/^[a-z0-9-]+$/.test(own) && saysSomething(own)) return own;
  const linked = lastPart(pathOf(source));
  return (
    linked || own || fileNameFor(firstWords(body)) || lastPart(input.replace(/#\d+$/, '')) || digest(body)
  );
}

/** Names of files that say nothing of what is in them. */
const anyFile =
  /^(?:article|content|default|detail|feed|home|index|item|news|node|page|post|read|readme|rss|show|story|text|view)s?$/;
const number = /(?:^|-)[\da-f]*\d[\da-f]*(?=-|$)/g;

/** Whether a name has a word in it, beside numbers. */
export function saysSomething(name: string): boolean {
  const words = name.replace(number, '').replace(/^-/, '');
  const isWord = (words.match(/[a-z]/g)?.length ?? 0) >= 3 || /[^\u0000-\u007f]/.test(words);
  return isWord && !anyFile.test(words);
}

/** The name of a path's file, or of the folder of one that is called `index`; empty where it is a number. */
function lastPart(path: string): string {
  const [file = '', folder = ''] = path
    .split(/[/\\]/)
    .filter(Boolean)
    .map((part) => slugged(part.replace(/\.\w{1,8}$/, '')))
    .toReversed();
  const name = /^(?:default|index|readme)$/.test(file) ? folder : file;
  return saysSomething(name) && name.length <= 80 ? name : '';
}

function pathOf(address: string): string {
  if (!URL.canParse(address)) return '';
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return new URL(address).pathname;
  }
}

function firstWords(body: string): string {
  const words = body.replace(/\]\([^)]*\)|<[^>]*>/g, ' ').split(/[\s–—]+/);
  return words.slice(0, 8).join(' ').slice(0, 60);
}

function digest(body: string): string {
  return `article-${createHash('sha256').update(body).digest('hex').slice(0, 8)}`;
}
