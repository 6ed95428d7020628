import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkedYaml } from './yaml-document.ts';
import { directoryUrl, siteSchema } from '../site/site.ts';
import type { Site } from '../site/site.ts';
import { decoded, notUtf8 } from './text-file.ts';
import type { Mistake } from './mistake.ts';

const file = 'site.yaml';

/**
 * Reads site.yaml; `siteUrl`, where given, takes the place of its address. The sections are told even where
 * something else in it is wrong.
 */
export function readSite(
  contentDir: string,
  siteUrl: string | undefined,
): { site?: Site; sections?: Record<string, unknown>; mistakes: Mistake[] } {
  let bytes: Uint8Array;
  try {
    // A pipe would never end.
    if (!statSync(join(contentDir, file)).isFile())
      return refused('file', 'is no file', 'write one in its place');
    bytes = readFileSync(join(contentDir, file));
  } catch {
    return refused('file', `is missing in ${contentDir}`, remedyForMissing(contentDir));
  }
  const text = decoded(bytes);
  if (text === undefined) return refused('file', ...notUtf8(bytes));
  const { value, data, mistakes } = checkedYaml(text, () => siteSchema, file, 1);
  const sections = sectionsIn(data);
  if (!value) return { ...(sections ? { sections } : {}), mistakes };
  if (siteUrl === undefined) return { site: value, sections: value.sections, mistakes };
  if (!/^https?:\/\/./.test(siteUrl) || !URL.canParse(siteUrl))
    return {
      sections: value.sections,
      mistakes: [
        {
          file: 'environment',
          field: 'SITE_URL',
          wrong: `is not a web address (${siteUrl})`,
          remedy: 'write it in full, beginning with https:// or http://',
        },
      ],
    };
  return { site: { ...value, address: directoryUrl(siteUrl) }, sections: value.sections, mistakes };
}

function remedyForMissing(contentDir: string): string {
  const isFolder = statSync(contentDir, { throwIfNoEntry: false })?.isDirectory();
  const names = isFolder ? readdirSync(contentDir) : [];
  const alike = names.find((name) => /^site\.ya?ml(\.txt)?$/i.test(name));
  return alike
    ? `rename ${alike} to ${file}`
    : 'write one as docs/publishing.md shows, or set CONTENT_DIR to the publication’s folder';
}

function sectionsIn(data: unknown): Record<string, unknown> | undefined {
  const { sections } = (data ?? {}) as { sections?: unknown };
  const hasKeys = typeof sections === 'object' && sections !== null && !Array.isArray(sections);
  return hasKeys ? (sections as Record<string, unknown>) : undefined;
}

function refused(field: string, wrong: string, remedy: string, line = 1): { mistakes: Mistake[] } {
  return { mistakes: [{ file, line, field, wrong, remedy }] };
}
