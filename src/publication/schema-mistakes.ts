import { z } from 'zod';
import { complaintIn } from '../article/complaint.ts';
import type { Complaint } from '../article/complaint.ts';
import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import { fieldMeant } from './other-keys.ts';

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
    .flatMap((issue) => faultsOf(issue, data))
    .flatMap(({ path, keys, complaint }) => {
      const told = (field: PropertyKey[], complaint: Complaint): Mistake => ({
        file,
        line: lineOf(field),
        field: field.map(String).join('.') || 'front matter',
        ...complaint,
      });
      if (keys) {
        const known = keysOf(bareAt(schema, path));
        const isOnLineOf = (one: string, other: string) =>
          lineOf([...path, one]) === lineOf([...path, other]);
        const cut = path.length > 0 ? cutByCommas(valueAt(data, path), isOnLineOf) : undefined;
        return keys
          .filter((key) => !cut?.rest.includes(key))
          .map((key) =>
            told(
              [...path, key],
              key === cut?.key
                ? cut.complaint
                : { wrong: 'is not a known key', remedy: keyRemedy(key, known) },
            ),
          );
      }
      return [told(path, complaint ?? typeFault(schema, path, valueAt(data, path)))];
    });
}

interface Fault {
  path: PropertyKey[];
  /** Keys that the schema does not know. */
  keys?: string[];
  /** The schema's own; without it, the value is missing or of another type. */
  complaint?: Complaint;
}

function faultsOf(issue: Issue, data: unknown): Fault[] {
  const { path } = issue;
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') return [{ path, keys: issue.keys }];
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => faultOf(path, message));
  if (
    issue.code === 'invalid_union' &&
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value)
  ) {
    // Of the alternatives of a union, the publisher meant the one of the shape that he wrote.
    const meant = issue.errors.at(-1) ?? [];
    return meant.flatMap((inner) => faultsOf({ ...inner, path: [...path, ...inner.path] } as Issue, data));
  }
  const isOfRightType = issue.code === 'custom' || typeof value === 'string';
  return [isOfRightType ? faultOf(path, issue.message) : { path }];
}

function faultOf(path: PropertyKey[], message: string): Fault {
  const complaint = complaintIn(message);
  return complaint ? { path, complaint } : { path };
}

/** A text in `{ caption: a, b }` ends at its comma, and `b` becomes a key without a value. */
function cutByCommas(
  object: unknown,
  isOnLineOf: (one: string, other: string) => boolean,
): { key: string; rest: string[]; complaint: Complaint } | undefined {
  const entries = typeof object === 'object' && object !== null ? Object.entries(object) : [];
  const at = entries.findIndex(
    ([key, value], index) =>
      value === null &&
      typeof entries[index - 1]?.[1] === 'string' &&
      isOnLineOf(entries[index - 1]![0], key),
  );
  const [name, text] = entries[at - 1] ?? [];
  if (name === undefined) return undefined;
  const after = entries.slice(at).findIndex(([, value]) => value !== null);
  const keys = entries.slice(at, after < 0 ? undefined : at + after).map(([key]) => key);
  const whole = JSON.stringify([text, ...keys].join(', '));
  const complaint = {
    wrong: 'is no key: the comma before it ends the text',
    remedy: `put the whole text between quotes, ${name}: ${whole}`,
  };
  return { key: keys[0] ?? '', rest: keys.slice(1), complaint };
}

function keyRemedy(key: string, known: string[]): string {
  if (key === 'slug' && known.includes('aliases'))
    return 'remove the line; the name of the file is the address';
  const field = fieldMeant(key);
  if (field && known.includes(field)) return `write ${field}, or remove the line`;
  const near = nearest(key, known);
  return near ? `write ${near}, or remove the line` : `remove the line; the keys are ${known.join(', ')}`;
}

/** What is wrong with a value that is not there or of another type than its field, and what to write. */
function typeFault(schema: z.ZodType, path: PropertyKey[], value: unknown): Complaint {
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

function keysOf(type: z.ZodType | undefined): string[] {
  return type instanceof z.ZodObject ? Object.keys(type.shape) : [];
}

function requiredKeysOf(type: z.ZodObject): string[] {
  return Object.entries(type.shape).flatMap(([key, field]) =>
    field instanceof z.ZodOptional || field instanceof z.ZodDefault ? [] : [key],
  );
}

function exampleOf(field: z.ZodType | undefined): string | undefined {
  const examples = (field?.meta()?.['examples'] ?? bare(field)?.meta()?.['examples']) as
    unknown[] | undefined;
  return examples && String(examples[0]);
}

function bareAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  return bare(fieldAt(schema, path));
}

function fieldAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((field, part) => {
    const type = bare(field);
    if (type instanceof z.ZodObject)
      return Object.hasOwn(type.shape, part) ? (type.shape[String(part)] as z.ZodType) : undefined;
    if (type instanceof z.ZodArray) return type.element as z.ZodType;
    return type instanceof z.ZodRecord ? (type.valueType as z.ZodType) : undefined;
  }, schema);
}

/** The word that may stand in place of an object. */
function literalOf(field: z.ZodType | undefined): string | undefined {
  if (field instanceof z.ZodOptional) return literalOf(field.unwrap() as z.ZodType);
  const [first] = field instanceof z.ZodUnion ? (field.options as z.ZodType[]) : [];
  return first instanceof z.ZodLiteral ? String(first.value) : undefined;
}

/** The schema below `optional`, `default`, a transform; of a union, the alternative that has keys. */
function bare(field: z.ZodType | undefined): z.ZodType | undefined {
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable || field instanceof z.ZodDefault)
    return bare(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodPipe) return bare(field.in as z.ZodType);
  if (field instanceof z.ZodUnion) return bare((field.options as z.ZodType[]).at(-1));
  return field;
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );
}
