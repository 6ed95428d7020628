import { z } from 'zod';
import type { Complaint } from '../article/complaint.ts';
import { bare, exampleOf, fieldAt, literalOf, requiredKeysOf } from './schema-fields.ts';

/** What is wrong with a value that is not there or of another type than its field, and what to write. */
export function typeFault(schema: z.ZodType, path: PropertyKey[], value: unknown): Complaint {
  const field = fieldAt(schema, path);
  const remedy = remedyFor(field, path, value);
  if (value === undefined) return { wrong: 'is missing', remedy };
  const isOptional = field instanceof z.ZodOptional || typeof path.at(-1) === 'number';
  if (value === null)
    return { wrong: 'is empty', remedy: isOptional ? `${remedy}, or remove the line` : remedy };
  const isWord = bare(field) instanceof z.ZodEnum && typeof value === 'string';
  return {
    wrong: isWord ? `${value} is not one of the words that it may be` : `is ${kindOf(value)}`,
    remedy,
  };
}

function remedyFor(field: z.ZodType | undefined, path: PropertyKey[], value: unknown): string {
  const type = bare(field);
  const name = typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : '';
  const example = exampleOf(field);
  if (type instanceof z.ZodEnum)
    return `write ${name}${type.options.join(', ').replace(/, (?=\S*$)/, ' or ')}`;
  if (type instanceof z.ZodBoolean) return `write ${name}true or ${name}false`;
  if (type instanceof z.ZodArray) return `write a list, ${name}[${itemOf(type, value)}]`;
  if (type instanceof z.ZodObject && (literalOf(field) || !example)) {
    const keys = `its keys on lines of their own, ${requiredKeysOf(type).join(', ')}`;
    return literalOf(field)
      ? `write ${keys}; or ${name}${literalOf(field)} for your own reporting`
      : `write ${keys}`;
  }
  const isPlainText = type instanceof z.ZodString && type.format === null;
  if (isPlainText && ['number', 'boolean'].includes(typeof value))
    return `put it between quotes, ${name}"${String(value)}"`;
  return example ? `write ${name}${example}` : 'write a text';
}

function itemOf(list: z.ZodArray, value: unknown): string {
  const item = bare(list.element as z.ZodType);
  if (!(item instanceof z.ZodObject)) return typeof value === 'string' ? inList(value) : '…';
  const fields = requiredKeysOf(item).map((key) => `${key}: ${exampleOf(fieldAt(item, [key])) ?? '…'}`);
  return `{ ${fields.join(', ')} }`;
}

function inList(text: string): string {
  return /[:#"'[\]{}&*!|>%@`]/.test(text) ? JSON.stringify(text) : text;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of keys';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return `${String(value)}, and not a text`;
  return `a ${typeof value}`;
}
