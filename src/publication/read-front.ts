import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { frontPlanSchema, namedIn } from '../site/front-plan.ts';
import type { FrontPlan } from '../site/front-plan.ts';
import type { HeldBack } from '../site/publication.ts';
import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import { slugOfFile } from './surroundings.ts';
import { decoded, notUtf8 } from './text-file.ts';
import { checkedYaml } from './yaml-document.ts';

const file = 'front.yaml';

/** What front.yaml says, if there is one, and where it names each article. */
export interface ReadFront {
  plan?: FrontPlan;
  named: { slug: string; field: string; line: number }[];
  mistakes: Mistake[];
}

/** Reads front.yaml, which a publication need not have. */
export function readFront(contentDir: string): ReadFront {
  const bytes = bytesOf(join(contentDir, file));
  if (bytes === undefined) return { named: [], mistakes: [] };
  const text = decoded(bytes);
  if (text === undefined) {
    const [wrong, remedy] = notUtf8(bytes);
    return { named: [], mistakes: [{ file, line: 1, field: 'file', wrong, remedy }] };
  }
  const { value, mistakes, lineOf } = checkedYaml(text, () => frontPlanSchema, file, 1);
  if (!value) return { named: [], mistakes };
  const named = namedIn(value).map(({ slug, path }) => ({ slug, field: path.join('.'), line: lineOf(path) }));
  return { plan: value, named, mistakes };
}

/**
 * Articles that front.yaml names and that there are not, or that it names twice; and, as warnings, those that are
 * held back. `files` are all files of the publication, also those in which something is wrong.
 */
export function frontMistakes(
  { named }: ReadFront,
  files: string[],
  heldBack: HeldBack[],
): { mistakes: Mistake[]; warnings: Mistake[] } {
  const slugs = new Set(files.filter((name) => name.startsWith('articles/')).map(slugOfFile));
  const withheld = new Set(heldBack.map((one) => slugOfFile(one.file)));
  const places = new Map<string, string>();
  const found: { mistakes: Mistake[]; warnings: Mistake[] } = { mistakes: [], warnings: [] };
  for (const { slug, field, line } of named) {
    const at = { file, line, field };
    const isPlace = !field.startsWith('figure');
    const other = isPlace ? places.get(slug) : undefined;
    if (isPlace) places.set(slug, field);
    if (!slugs.has(slug)) {
      const near = nearest(slug, [...slugs]);
      const remedy = near ? `write ${near}` : 'write the name of a file in articles/, without .md';
      found.mistakes.push({ ...at, wrong: `there is no article ${slug}`, remedy });
    } else if (other !== undefined) {
      const wrong = `${slug} has a place already, ${other}`;
      found.mistakes.push({ ...at, wrong, remedy: 'name it once' });
    } else if (withheld.has(slug)) {
      const wrong = `${slug} is held back, and the front page does without it`;
      found.warnings.push({ ...at, wrong, remedy: 'publish it, or name another' });
    }
  }
  return found;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    // A pipe would never end.
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
