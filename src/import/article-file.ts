import { stringify } from 'yaml';
import { draftSchema, frontMatterSchema } from '../article/schema.ts';
import { articleName } from './metadata/article-name.ts';
import { wordFor } from './conversion/words.ts';
import type { Metadata } from './metadata/describe.ts';
import type { MetadataKey, Received } from './received.ts';

export interface ArticleFile {
  slug: string;
  text: string;
  /** Required fields that are still unknown; with any, the file is a draft. */
  missing: string[];
}

/** The file of an article: front matter in the schema's order, then the body. */
export function articleFile(
  metadata: Metadata,
  markdown: string,
  { slug, input, hidden = [] }: Pick<Received, 'slug' | 'input' | 'hidden'>,
): ArticleFile {
  const { frontMatter, missing } = frontMatterOf(metadata, hidden.length > 0);
  return {
    slug:
      slug ??
      articleName({
        title: String(metadata.title?.value ?? ''),
        source: String(metadata['source.url']?.value ?? ''),
        input,
        body: markdown,
      }),
    text: fileText(frontMatter, markdown),
    missing,
  };
}

export function fileText(frontMatter: Record<string, unknown>, markdown: string): string {
  const yaml = stringify(frontMatter, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n\n${markdown}${markdown ? '\n' : ''}`;
}

function frontMatterOf(
  metadata: Metadata,
  draft: boolean,
): { frontMatter: Record<string, unknown>; missing: string[] } {
  const value = (key: MetadataKey): unknown => metadata[key]?.value ?? undefined;
  const url = value('source.url');
  const fields = {
    title: value('title'),
    description: value('description'),
    lang: value('lang'),
    published: value('published'),
    updated: value('updated'),
    section: value('section'),
    authors: value('authors'),
    topics: value('topics'),
    source: {
      publisher: value('source.publisher'),
      title: value('source.title'),
      url: url ?? null,
      lang: value('source.lang'),
      published: value('source.published'),
      relation: value('source.relation') ?? 'republication',
      licence: value('source.licence'),
      note: url ? undefined : wordFor('lostSource', String(value('lang') ?? '')),
    },
    aliases: value('aliases'),
  };
  const frontMatter = withoutUndefined(fields);
  const complete = frontMatterSchema.safeParse(frontMatter);
  if (complete.success && !draft) return { frontMatter, missing: [] };
  const faults = complete.error?.issues ?? [];
  const missing = [...new Set(faults.map(({ path }) => missingField(path, frontMatter)))];
  return { frontMatter: withoutRefused({ ...frontMatter, draft: true }), missing };
}

/** `source` is a union, whose first fault hides which of its fields is missing. */
function missingField(path: PropertyKey[], frontMatter: Record<string, unknown>): string {
  const name = path.join('.');
  const source = frontMatter['source'];
  if (name !== 'source' || typeof source !== 'object' || source === null) return name;
  return 'publisher' in source ? 'source.url' : 'source.publisher';
}

/** A value which even a draft may not have is left out: it stands in the account. */
function withoutRefused(frontMatter: Record<string, unknown>): Record<string, unknown> {
  const result = draftSchema.safeParse(frontMatter);
  if (result.success) return frontMatter;
  const refused = new Set(result.error.issues.map(({ path }) => String(path[0])));
  return Object.fromEntries(Object.entries(frontMatter).filter(([key]) => !refused.has(key)));
}

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [
        key,
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? withoutUndefined(value as Record<string, unknown>)
          : value,
      ]),
  );
}
