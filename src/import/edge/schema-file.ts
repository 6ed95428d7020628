import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { draftSchema, frontMatterSchema } from '../../article/schema.ts';
import { frontPlanSchema } from '../../site/front-plan.ts';
import { siteSchema } from '../../site/site.ts';

const folder = '.cache';
const path = `${folder}/front-matter.schema.json`;
const options = { io: 'input', unrepresentable: 'any' } as const;

/** Writes the JSON Schemas of the front matter, of site.yaml and of front.yaml, from which editors complete and check. */
export function writeSchema(): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`);
  const site = { title: 'Settings of a publication', ...z.toJSONSchema(siteSchema, options) };
  writeFileSync(`${folder}/site.schema.json`, `${JSON.stringify(site, null, 2)}\n`);
  const front = { title: 'The front page', ...z.toJSONSchema(frontPlanSchema, options) };
  writeFileSync(`${folder}/front.schema.json`, `${JSON.stringify(front, null, 2)}\n`);
  return path;
}

/** A published article's front matter, or a draft's. */
export function frontMatterJsonSchema(): object {
  const { $schema, ...published } = z.toJSONSchema(frontMatterSchema, options);
  const draft = z.toJSONSchema(draftSchema, options);
  return { $schema, title: 'Front matter of an article', anyOf: [published, draft] };
}
