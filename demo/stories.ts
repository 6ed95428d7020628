/** The demo's texts as they lie in this folder: who publishes, what happened, and sentences that fit any story. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Relation } from '../src/language/words.ts';
import type { Subject } from './pictures/picture.ts';

/** A paper that does not exist. */
export interface Paper {
  name: string;
  host: string;
  lang: string;
}

export interface Story {
  /** The name of its file, without `.md`. */
  file: string;
  section: string;
  lang: string;
  title: string;
  standfirst?: string;
  published: string;
  by?: string[];
  topics?: string[];
  places?: string[];
  people?: string[];
  /** Without it, the demo's own reporting. */
  from?: Origin;
  translation?: Record<string, unknown>;
  corrections?: { date: string; text: string }[];
  image?: Subject & { alt: string; caption: string; credit: string };
  /** What is its own, in Markdown. */
  text: string;
  /** So many paragraphs follow, of sentences that fit any story. */
  more?: number;
}

export interface Origin {
  paper: string;
  as: Relation;
  title?: string;
  published?: string;
  authors?: string[];
  licence?: string;
  /** Why its address is not known. */
  lost?: string;
  via?: ({ paper?: string } & Record<string, unknown>)[];
}

/** Sentences that fit any story, by what they do in it. */
export interface Sentences {
  /** Says that the text is invented. */
  invented: string;
  context: string[];
  figure: string[];
  voice: string[];
  scene: string[];
  next: string[];
}

const folder = import.meta.dirname;

export const papers = read('papers.yaml') as Record<string, Paper>;

/** All stories, the name of their file being that of their section. */
export const stories: Story[] = yamlFiles('stories').flatMap((file) =>
  (read('stories', file) as Omit<Story, 'section'>[]).map((story) => ({
    ...story,
    section: basename(file, '.yaml'),
  })),
);

/** The sentences of each language. */
export const sentences = Object.fromEntries(
  yamlFiles('sentences').map((file) => [basename(file, '.yaml'), read('sentences', file) as Sentences]),
);

function yamlFiles(name: string): string[] {
  return readdirSync(join(folder, name)).sort();
}

function read(...path: string[]): unknown {
  return parse(readFileSync(join(folder, ...path), 'utf8'));
}
