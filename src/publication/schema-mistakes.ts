import { z } from 'zod';
import type { Mistake } from './mistake.ts';

type Issue = z.core.$ZodIssue;

/** What a schema refused, as mistakes: one for each field, with its line, and what to write, from the schema's own documentation. */
export function schemaMistakes(
  issues: Issue[],
  schema: z.ZodType,
  data: unknown,
  file: string,
  lineOf: (path: PropertyKey[]) => number,
): Mistake[] {
  return issues
    .flatMap((issue) => fieldIssues(issue, data))
    .map(({ path, keys, message }) => {
      const at = (field: PropertyKey[]) => ({
        file,
        line: lineOf(field),
        field: field.map(String).join('.') || 'front matter',
      });
      if (keys !== undefined) {
        const known = knownKeys(schema, path);
        return keys.map((key) => ({
          ...at([...path, key]),
          wrong: 'is not a known key',
          remedy: keyRemedy(key, known),
        }));
      }
      const value = valueAt(data, path);
      if (message !== undefined && value !== undefined) {
        const [wrong, ...remedy] = message.split(': ');
        return [{ ...at(path), wrong: wrong ?? message, remedy: remedy.join(': ') }];
      }
      const [missing, ...more] = (message ?? '').split(': ');
      if (value === undefined)
        return [
          {
            ...at(path),
            wrong: more.length > 0 && missing ? missing : 'is missing',
            remedy:
              more.length > 0 && missing?.startsWith('is missing') ? more.join(': ') : example(schema, path),
          },
        ];
      return [{ ...at(path), wrong: `is ${kindOf(value)}`, remedy: typeRemedy(schema, path, value) }];
    })
    .flat();
}

interface FieldIssue {
  path: PropertyKey[];
  /** Keys that the schema does not know. */
  keys?: string[];
  /** The schema's own `what is wrong: what to write instead`; without it, the type is wrong. */
  message?: string;
}

function fieldIssues(issue: Issue, data: unknown): FieldIssue[] {
  if (issue.code === 'unrecognized_keys') return [{ path: issue.path, keys: issue.keys }];
  if (issue.code === 'invalid_union' && !issue.message.includes(': ')) {
    const value = valueAt(data, issue.path);
    // Of the alternatives of a union, the publisher meant the one of the shape that he wrote.
    const meant = typeof value === 'object' && value !== null ? issue.errors.at(-1) : undefined;
    if (!meant) return [{ path: issue.path }];
    return meant.flatMap((inner) =>
      fieldIssues({ ...inner, path: [...issue.path, ...inner.path] } as Issue, data),
    );
  }
  if (issue.code === 'invalid_key')
    return issue.issues.flatMap((inner) => fieldIssues({ ...inner, path: issue.path } as Issue, data));
  if (issue.code === 'invalid_type' && !issue.message.includes(': ')) return [{ path: issue.path }];
  if (issue.code === 'invalid_value')
    return [
      {
        path: issue.path,
        message: `is not one of the words that it may be: write ${issue.values.map(String).join(', ')}`,
      },
    ];
  return [{ path: issue.path, message: issue.message }];
}

function keyRemedy(key: string, known: string[]): string {
  const near = known.find((name) => name.toLowerCase() === key.toLowerCase() || sharesStart(name, key));
  return near ? `write ${near}, or remove the line` : `remove the line; the keys are ${known.join(', ')}`;
}

function sharesStart(a: string, b: string): boolean {
  return a.slice(0, 4).toLowerCase() === b.slice(0, 4).toLowerCase();
}

function example(schema: z.ZodType, path: PropertyKey[]): string {
  const field = schemaAt(schema, path);
  const name = String(path.at(-1) ?? 'the fields');
  const sample = field?.meta()?.['examples'] as unknown[] | undefined;
  return `write ${name}: ${String(sample?.[0] ?? '…')}`;
}

function typeRemedy(schema: z.ZodType, path: PropertyKey[], value: unknown): string {
  const field = schemaAt(schema, path);
  const bare = field && unwrapped(field);
  if (bare instanceof z.ZodArray) return `write a list: [${typeof value === 'string' ? value : '…'}]`;
  if (bare instanceof z.ZodObject)
    return `write its keys on lines of their own: ${Object.keys(bare.shape).join(', ')}`;
  if (bare instanceof z.ZodBoolean) return 'write true or false';
  if (['number', 'boolean'].includes(typeof value)) return `put it between quotes: "${String(value)}"`;
  return example(schema, path);
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of keys';
  if (typeof value === 'string') return 'a text';
  return `a ${typeof value}`;
}

function knownKeys(schema: z.ZodType, path: PropertyKey[]): string[] {
  const field = schemaAt(schema, path);
  const bare = field && unwrapped(field);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function schemaAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const part of path) {
    const bare: z.ZodType | undefined = here && unwrapped(here);
    if (bare instanceof z.ZodObject) here = bare.shape[String(part)] as z.ZodType | undefined;
    else if (bare instanceof z.ZodArray) here = bare.element as z.ZodType;
    else return undefined;
  }
  return here;
}

/** The schema below `optional`, `default`, a transform; of a union, the alternative that has keys. */
function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return unwrapped((schema.options as z.ZodType[]).at(-1) ?? schema);
  return schema;
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    data,
  );
}
