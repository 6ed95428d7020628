import { draftSchema, frontMatterSchema } from '../../article/schema.ts';
import { metadataKeys, type MetadataKey } from '../received.ts';
import type { Described, Metadata } from './describe.ts';

/** Whether front matter is this publication's own; an empty one, or one without a source, is nobody's. */
export function isOwn(data: Record<string, unknown>): boolean {
  if (!('source' in data)) return false;
  const image = data['image'] as { src?: string } | undefined;
  if (/^\s*[a-z][a-z0-9+.-]*:/i.test(image?.src ?? '') && !/^https?:/i.test(image?.src ?? '')) return false;
  return frontMatterSchema.safeParse(data).success || draftSchema.safeParse(data).success;
}

/** What the front matter says, with what the command line adds to it. */
export function ownFrontMatter(
  data: Record<string, unknown>,
  given: Partial<Record<MetadataKey, string>>,
  hidden: boolean,
): { frontMatter: Record<string, unknown>; missing: string[]; changed: boolean } {
  const frontMatter = { ...data };
  for (const [key, value] of Object.entries(given)) {
    const inner = /^source\.(.+)$/.exec(key)?.[1];
    const source = frontMatter['source'];
    if (!inner) frontMatter[key] = value;
    else if (typeof source === 'object') frontMatter['source'] = { ...source, [inner]: value };
  }
  const { draft, ...rest } = frontMatter;
  const complete = frontMatterSchema.safeParse(rest);
  const missing = complete.success ? [] : complete.error.issues.map(({ path }) => path.join('.'));
  const isDraft = draft === true || hidden || !complete.success;
  const changed = Object.keys(given).length > 0 || isDraft !== (draft === true);
  return { frontMatter: isDraft ? { ...rest, draft: true } : rest, missing, changed };
}

/** The account of front matter that was taken over. */
export function ownMetadata(frontMatter: Record<string, unknown>): Metadata {
  const metadata: Metadata = {};
  for (const key of metadataKeys) metadata[key] = described(frontMatter, key);
  return metadata;
}

function described(frontMatter: Record<string, unknown>, key: MetadataKey): Described {
  const [outer = '', inner] = key.split('.');
  const found = frontMatter[outer];
  const value =
    inner && typeof found === 'object' && found !== null
      ? (found as Record<string, unknown>)[inner]
      : inner
        ? null
        : found;
  const known = typeof value === 'string' || Array.isArray(value) ? (value as string | string[]) : null;
  return { value: known, from: known === null ? 'not in the front matter' : 'its own front matter' };
}
