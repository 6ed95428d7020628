import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { schemaMistakes } from './schema-mistakes.ts';
import type { Mistake } from './mistake.ts';

/** The value of a YAML text that holds to a schema, and where in the file each field stands. */
export interface Checked<T> {
  value?: T;
  mistakes: Mistake[];
  /** The line of a field, or of the nearest one above it that is there. */
  lineOf(path: PropertyKey[]): number;
}

/**
 * Reads YAML 1.2 against a strict schema. Anchors, aliases, tags and duplicate keys are mistakes:
 * an alias can expand without end, so nothing is expanded before that is known.
 * `firstLine` is the line of the file at which the YAML begins.
 */
export function checkedYaml<T>(
  source: string,
  schemaFor: (data: unknown) => z.ZodType<T>,
  file: string,
  firstLine: number,
): Checked<T> {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const mistake = (offset: number, field: string, wrong: string, remedy: string): Mistake => ({
    file,
    line: lineAt(offset),
    field,
    wrong,
    remedy,
  });

  let document: Document.Parsed;
  try {
    document = parseDocument(source, { lineCounter: lines, prettyErrors: false, keepSourceTokens: false });
  } catch (error) {
    return {
      mistakes: [
        mistake(
          0,
          'front matter',
          `cannot be read (${(error as Error).message})`,
          'write plain keys and values',
        ),
      ],
      lineOf: () => firstLine,
    };
  }

  const mistakes = [...document.errors, ...document.warnings].map((error) =>
    mistake(
      error.pos[0],
      'front matter',
      `is not YAML (${firstSentence(error.message)})`,
      yamlRemedy(error.code),
    ),
  );
  if (mistakes.length === 0)
    mistakes.push(
      ...anchors(document).map(([offset, name]) =>
        mistake(offset, 'front matter', `uses a YAML ${name}`, 'write the value out in full'),
      ),
    );
  const lineOf = (path: PropertyKey[]) => lineAt(offsetOf(document, path));
  if (mistakes.length > 0) return { mistakes, lineOf };

  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const schema = schemaFor(data);
  const result = schema.safeParse(data ?? {});
  if (result.success) return { value: result.data, mistakes, lineOf };
  return { mistakes: schemaMistakes(result.error.issues, schema, data, file, lineOf), lineOf };
}

function anchors(document: Document.Parsed): [offset: number, name: string][] {
  const found: [number, string][] = [];
  visit(document, {
    Alias: (_, node) => void found.push([node.range?.[0] ?? 0, 'alias (*)']),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) found.push([node.range?.[0] ?? 0, 'anchor (&)']);
    },
  });
  return found;
}

/** The place of the key that a path ends with; of the nearest collection above where the key is missing. */
function offsetOf(document: Document.Parsed, path: PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair || !isPair(pair)) return offset;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      const item: unknown = node.items[Number(part)];
      if (item === undefined) return offset;
      offset = rangeStart(item) ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node
    ? (node.range as [number] | undefined)?.[0]
    : undefined;
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/[.:]$/, '') ?? message;
}

function yamlRemedy(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'keep one of the two lines';
    case 'TAG_RESOLVE_FAILED':
      return 'write the value without a tag (!)';
    case 'TAB_AS_INDENT':
      return 'indent with spaces';
    default:
      return 'put a text that holds ": " or begins with a sign between quotes, and indent with spaces';
  }
}
