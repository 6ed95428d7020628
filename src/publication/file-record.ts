import { draftSchema, frontMatterSchema, pageSchema } from '../article/schema.ts';
import type { DraftFrontMatter, FrontMatter, PageFrontMatter } from '../article/schema.ts';
import { residueIn, residueInText } from '../article/residue.ts';
import { languageOf } from '../language/language.ts';
import { renderBody } from '../markdown/render.ts';
import type { BodyContext } from '../markdown/render.ts';
import { checkedYaml } from './yaml-document.ts';
import type { Checked } from './yaml-document.ts';
import { digestOf } from './digest.ts';
import { textFile } from './text-file.ts';
import type { Mistake } from './mistake.ts';

export type Kind = 'articles' | 'pages';
type AnyFrontMatter = FrontMatter | DraftFrontMatter | PageFrontMatter;

/** What one Markdown file holds, as far as that file alone can tell. */
export interface FileRecord {
  frontMatter?: AnyFrontMatter;
  /** Lines of the fields that are checked against the other files. */
  lines: { section: number; aliases: number[]; image: number };
  body?: { digest: string; words: number; opening: string };
  mistakes: Mistake[];
  warnings: Mistake[];
  /** What the body asked about other files, and the answers: while they hold, so does this record. */
  asked: { links: [href: string, answer: string | null][]; images: [src: string, answer: Picture | null][] };
}

/** A picture beside an article: where it will be on the site, and its size in pixels. */
export interface Picture {
  path: string;
  width: number;
  height: number;
}

/** What an article's file may ask about the rest of the publication. */
export interface Surroundings {
  language: string;
  imageAt(src: string): Picture | undefined;
  internalLink(href: string): string | undefined;
  /** The address on this site for one of its paths. */
  hrefOf(path: string): string;
}

/** Reads the file of an article or of a page: its record, and the HTML of its body. */
export function fileRecord(
  kind: Kind,
  bytes: Uint8Array,
  file: string,
  around: Surroundings,
): { record: FileRecord; html: string } {
  const record: FileRecord = {
    lines: { section: 1, aliases: [], image: 1 },
    mistakes: [],
    warnings: [],
    asked: { links: [], images: [] },
  };
  const parts = textFile(bytes, file);
  if ('wrong' in parts) return { record: { ...record, mistakes: [parts] }, html: '' };

  const checked = checkedYaml<AnyFrontMatter>(
    parts.frontMatter,
    (data) => schemaFor(kind, data),
    file,
    parts.frontMatterLine,
  );
  record.mistakes.push(...checked.mistakes);
  if (checked.value) {
    record.frontMatter = checked.value;
    record.lines = {
      section: checked.lineOf(['section']),
      aliases: aliasesOf(checked.value).map((_, index) => checked.lineOf(['aliases', index])),
      image: checked.lineOf(['image', 'src']),
    };
    record.mistakes.push(...residueInFields(checked.value, file, checked.lineOf));
    if ('image' in checked.value && checked.value.image)
      record.warnings.push(...pictureWarnings(checked.value.image.src, file, record, around));
  }
  record.mistakes.push(
    ...residueIn(parts.body).map((found) => ({
      file,
      line: found.line + parts.bodyLine - 1,
      column: found.column,
      field: 'body',
      wrong: `holds scraper residue (${found.found})`,
      remedy: found.remedy,
    })),
  );

  const rendered = renderBody(
    parts.body,
    bodyContext(checked.value?.lang ?? around.language, around, record),
  );
  record.warnings.push(
    ...rendered.notes.map((note) => ({
      file,
      line: note.line + parts.bodyLine - 1,
      column: note.column,
      field: 'body',
      ...split(note.text),
    })),
  );
  if (rendered.text.trim() === '' && !isDraft(checked.value))
    record.mistakes.push({
      file,
      line: parts.bodyLine,
      field: 'body',
      wrong: 'is empty',
      remedy: 'write the article below the front matter, or set draft: true',
    });
  record.body = {
    digest: digestOf(rendered.html),
    words: rendered.words,
    opening: opening(rendered.text),
  };
  return { record, html: rendered.html };
}

function schemaFor(kind: Kind, data: unknown) {
  if (kind === 'pages') return pageSchema;
  return isDraft(data) ? draftSchema : frontMatterSchema;
}

function isDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

function aliasesOf(frontMatter: AnyFrontMatter): string[] {
  return ('aliases' in frontMatter && frontMatter.aliases) || [];
}

function bodyContext(lang: string, around: Surroundings, record: FileRecord): BodyContext {
  return {
    lang,
    footnoteWords: languageOf(lang, around.language).words.footnotes,
    imageAt(src) {
      const answer = around.imageAt(src);
      record.asked.images.push([src, answer ?? null]);
      return answer && { ...answer, path: around.hrefOf(answer.path) };
    },
    internalLink(href) {
      const answer = around.internalLink(href);
      record.asked.links.push([href, answer ?? null]);
      return answer;
    },
  };
}

function residueInFields(
  frontMatter: object,
  file: string,
  lineOf: Checked<unknown>['lineOf'],
  above: string[] = [],
): Mistake[] {
  return Object.entries(frontMatter).flatMap(([key, value]: [string, unknown]) => {
    const path = [...above, key];
    if (typeof value === 'object' && value !== null) return residueInFields(value, file, lineOf, path);
    if (typeof value !== 'string') return [];
    return residueInText(value).map((found) => ({
      file,
      line: lineOf(path),
      field: path.join('.'),
      wrong: `holds scraper residue (${found.found})`,
      remedy: found.remedy,
    }));
  });
}

/** Asks for the picture under the headline; one that is not beside the article is left out, with a warning. */
function pictureWarnings(src: string, file: string, record: FileRecord, around: Surroundings): Mistake[] {
  const answer = around.imageAt(src);
  record.asked.images.push([src, answer ?? null]);
  if (answer) return [];
  return [
    {
      file,
      line: record.lines.image,
      field: 'image.src',
      wrong: `${src} is not a picture beside the article, and is left out`,
      remedy: 'put the file (JPEG, PNG, GIF, WebP or AVIF) beside the article',
    },
  ];
}

/** A note of the pipeline, `what: remedy`, in the two parts of a mistake. */
function split(note: string): { wrong: string; remedy: string } {
  const [wrong, ...remedy] = note.split(': ');
  return { wrong: wrong ?? note, remedy: remedy.join(': ') || 'look at the line' };
}

function opening(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= 300) return flat;
  return `${flat.slice(0, 300).replace(/\s+\S*$/, '')}…`;
}
