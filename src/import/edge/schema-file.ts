import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { draftSchema, frontMatterSchema } from '../../article/schema.ts';

const folder = '.cache';
const path = `${folder}/front-matter.schema.json`;

/** Writes the JSON Schema of the front matter, from which editors complete and check. */
export function writeSchema(): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`);
  return path;
}

/** A published article's front matter, or a draft's. */
export function frontMatterJsonSchema(): object {
  const options = { io: 'input', unrepresentable: 'any' } as const;
  const { $schema, ...published } = z.toJSONSchema(frontMatterSchema, options);
  const draft = z.toJSONSchema(draftSchema, options);
  return { $schema, title: 'Front matter of an article', anyOf: [published, draft] };
}
