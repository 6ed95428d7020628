import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedYaml } from './yaml-document.ts';
import { directoryUrl, siteSchema } from './site.ts';
import type { Site } from './site.ts';
import { decoded, notUtf8 } from './text-file.ts';
import type { Mistake } from './mistake.ts';

const file = 'site.yaml';

/** Reads site.yaml; `siteUrl`, where given, takes the place of its address. */
export function readSite(
  contentDir: string,
  siteUrl: string | undefined,
): { site?: Site; mistakes: Mistake[] } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(contentDir, file));
  } catch {
    return refused(
      'file',
      `is missing in ${contentDir}`,
      'write one as docs/publishing.md shows, or set CONTENT_DIR to the publication’s folder',
    );
  }
  const text = decoded(bytes);
  if (text === undefined) return refused('file', ...notUtf8(bytes));
  const { value, mistakes } = checkedYaml(text, () => siteSchema, file, 1);
  if (!value || siteUrl === undefined) return { ...(value ? { site: value } : {}), mistakes };
  if (!/^https?:\/\/./.test(siteUrl) || !URL.canParse(siteUrl))
    return refused(
      'SITE_URL',
      `is not a web address (${siteUrl})`,
      'write it in full, beginning with https:// or http://',
    );
  return { site: { ...value, address: directoryUrl(siteUrl) }, mistakes };
}

function refused(field: string, wrong: string, remedy: string, line = 1): { mistakes: Mistake[] } {
  return { mistakes: [{ file, line, field, wrong, remedy }] };
}
