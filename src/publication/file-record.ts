import { draftSchema, frontMatterSchema, pageSchema } from '../article/schema.ts';
import type { DraftFrontMatter, FrontMatter, PageFrontMatter } from '../article/schema.ts';
import { residueIn } from '../markdown/residue.ts';
import { languageOf } from '../language/language.ts';
import { renderBody } from '../markdown/render.ts';
import type { BodyContext } from '../markdown/render.ts';
import { bodySlips } from './body-slips.ts';
import { cutValues } from './cut-values.ts';
import { publicComments } from './public-comments.ts';
import { checkedYaml } from './yaml-document.ts';
import { contradictions } from './contradictions.ts';
import { crossFieldsOf, residueInFields, residueComplaint } from './field-checks.ts';
import type { CrossFields } from './field-checks.ts';
import { digestOf, sumOf } from '../store/digest.ts';
import { textFile } from './text-file.ts';
import type { Mistake } from './mistake.ts';
import type { Picture } from '../site/publication.ts';

export type Kind = 'articles' | 'pages';
type AnyFrontMatter = FrontMatter | DraftFrontMatter | PageFrontMatter;

/** What one Markdown file holds, as far as that file alone can tell. */
export interface FileRecord {
  /** The SHA-256 of the file. */
  sum?: string;
  frontMatter?: AnyFrontMatter;
  crossFields: CrossFields;
  body?: { digest: string; words: number; opening: string };
  mistakes: Mistake[];
  warnings: Mistake[];
  /** What the body asked about other files, and the answers: while they hold, so does this record. */
  asked: {
    links: [href: string, answer: string | null][];
    images: [src: string, answer: FoundPicture | PictureFault | null][];
  };
}

/** A picture that is there, and its file in the publication's folder. */
export interface FoundPicture extends Picture {
  file: string;
}

/** Why a picture that is there cannot be read. */
export interface PictureFault {
  file: string;
  fault: string;
}

/** What an article's file may ask about the rest of the publication. */
export interface Surroundings {
  language: string;
  /** Whether the site shows each article's Markdown too. */
  publishesMarkdown: boolean;
  imageAt(src: string): FoundPicture | PictureFault | undefined;
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
    crossFields: { aliases: [] },
    mistakes: [],
    warnings: [],
    asked: { links: [], images: [] },
    sum: sumOf(bytes),
  };
  const parts = textFile(bytes, file);
  if ('wrong' in parts) return { record: { ...record, mistakes: [parts] }, html: '' };

  const checked = checkedYaml<AnyFrontMatter>(
    parts.frontMatter,
    (data) => schemaFor(kind, data),
    file,
    parts.frontMatterLine,
  );
  const { value, data, lineOf } = checked;
  record.mistakes.push(...checked.mistakes, ...residueInFields(data, file, lineOf));
  record.crossFields = kind === 'articles' ? crossFieldsOf(data, lineOf) : { aliases: [] };
  if (value) record.frontMatter = value;
  if (value && 'source' in value) record.mistakes.push(...contradictions(value, file, lineOf));
  if (value && 'image' in value && value.image)
    record.warnings.push(...pictureWarnings(value.image.src, file, lineOf(['image', 'src']), record, around));

  record.warnings.push(...cutValues(parts.frontMatter, file, parts.frontMatterLine));
  if (kind === 'articles' && around.publishesMarkdown) record.warnings.push(...publicComments(parts, file));

  const inBody = (line: number) => line + parts.bodyLine - 1;
  record.warnings.push(
    ...bodySlips(parts.body, value?.title ?? '').map(({ line, ...slip }) => ({
      file,
      field: 'body',
      ...slip,
      line: inBody(line),
    })),
  );
  record.mistakes.push(
    ...residueIn(parts.body).map((residue) => ({
      file,
      line: inBody(residue.line),
      column: residue.column,
      field: 'body',
      ...residueComplaint(residue),
    })),
  );
  const { html, text, words, notes } = renderBody(
    parts.body,
    bodyContext(value?.lang ?? around.language, around, record),
  );
  for (const { isMistake, line, ...note } of notes)
    (isMistake ? record.mistakes : record.warnings).push({
      file,
      field: 'body',
      ...note,
      line: inBody(line),
    });
  if (text.trim() === '' && !html.includes('<img') && !isDraft(data))
    record.mistakes.push({
      file,
      line: parts.bodyLine,
      field: 'body',
      wrong: 'is empty',
      remedy: `write the text below the front matter${kind === 'articles' ? ', or set draft: true' : ''}`,
    });
  record.body = { digest: digestOf(html), words, opening: opening(text) };
  return { record, html };
}

function schemaFor(kind: Kind, data: unknown) {
  if (kind === 'pages') return pageSchema;
  return isDraft(data) ? draftSchema : frontMatterSchema;
}

function isDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

function bodyContext(lang: string, around: Surroundings, record: FileRecord): BodyContext {
  return {
    lang,
    footnoteWords: languageOf(lang, around.language).words.footnotes,
    imageAt(src) {
      const answer = around.imageAt(src);
      record.asked.images.push([src, answer ?? null]);
      return answer && 'path' in answer ? { ...answer, path: around.hrefOf(answer.path) } : answer;
    },
    internalLink(href) {
      const answer = around.internalLink(href);
      record.asked.links.push([href, answer ?? null]);
      return answer;
    },
  };
}

/** Asks for the picture under the headline; one that is not beside the article is left out, with a warning. */
function pictureWarnings(
  src: string,
  file: string,
  line: number,
  record: FileRecord,
  around: Surroundings,
): Mistake[] {
  const answer = around.imageAt(src);
  record.asked.images.push([src, answer ?? null]);
  if (answer && 'path' in answer) return [];
  const [wrong, remedy] = answer
    ? [`cannot be read (${answer.fault})`, 'save it again as JPEG or PNG, or get it once more']
    : [
        'is not a picture beside the article',
        'put the file (JPEG, PNG, GIF, WebP or AVIF) beside the article',
      ];
  return [{ file, line, field: 'image.src', wrong: `${src} ${wrong}, and is left out`, remedy }];
}

/** The first paragraph; where that is a mere line, what follows too. */
function opening(text: string): string {
  const [first = '', ...rest] = text.trim().split('\n\n');
  const flat = (first.length < 80 ? [first, ...rest].join(' ') : first).replace(/\s+/g, ' ').trim();
  if (flat.length <= 300) return flat;
  return `${flat
    .slice(0, 300)
    .replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')
    .replace(/[\s.,;:…]+$/, '')}…`;
}
