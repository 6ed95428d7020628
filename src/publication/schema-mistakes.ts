import type { z } from 'zod';
import { complaintIn } from '../article/complaint.ts';
import type { Complaint } from '../article/complaint.ts';
import { cutByCommas, keyRemedy } from './key-complaints.ts';
import type { Mistake } from './mistake.ts';
import { bareAt, keysOf } from './schema-fields.ts';
import { typeFault } from './value-complaints.ts';

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

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );
}
