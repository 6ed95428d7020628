import { isAlias, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { z } from 'zod';
import { plainYaml } from './plain-yaml.ts';
import { schemaMistakes } from './schema-mistakes.ts';
import type { Mistake } from './mistake.ts';

/** The value of a YAML text that holds to a schema, and where in the file each field stands. */
export interface Checked<T> {
  /** There where nothing is wrong with it. */
  value?: T;
  /** What the YAML says, right or wrong; there where it could be read. */
  data?: unknown;
  mistakes: Mistake[];
  /** The line of a field, or of the nearest one above it that is there. */
  lineOf(path: PropertyKey[]): number;
}

/** Each key is compared with all the others, so that a very long YAML text would take minutes. */
const longest = 64_000;

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
  const located = () => locatedYaml(source, schemaFor, file, firstLine);
  const data = source.length > longest ? undefined : plainYaml(source);
  const result = data === undefined ? undefined : schemaFor(data).safeParse(data);
  if (!result?.success) return located();
  const lineOf = (path: PropertyKey[]) => lineOfKey(source, path, firstLine) ?? located().lineOf(path);
  return { value: result.data, data, mistakes: [], lineOf };
}

/** The line of a key at the top of a text in which nothing is wrong. */
function lineOfKey(source: string, path: PropertyKey[], firstLine: number): number | undefined {
  const before = path.length === 1 ? source.split(new RegExp(`^${String(path[0])}:`, 'm')) : [];
  return before.length === 2 ? before[0]!.split('\n').length - 1 + firstLine : undefined;
}

/** The same, from the parser that knows where everything stands. */
function locatedYaml<T>(
  source: string,
  schemaFor: (data: unknown) => z.ZodType<T>,
  file: string,
  firstLine: number,
): Checked<T> {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const mistake = (offset: number, wrong: string, remedy: string): Mistake => ({
    file,
    line: offset === 0 ? firstLine : lineAt(offset),
    field: file.endsWith('.md') ? 'front matter' : 'file',
    wrong,
    remedy,
  });
  const refused = (...mistakes: Mistake[]) => ({ mistakes, lineOf: () => firstLine });
  if (source.length > longest)
    return refused(
      mistake(0, 'is longer than 64,000 characters', 'shorten it; the text of an article stands below it'),
    );

  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const unsound = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  // What follows the first fault of grammar is mostly its echo.
  if (unsound) return refused(mistake(faultAt(unsound, source), ...yamlFault(unsound, source)));

  const lineOf = (path: PropertyKey[]) => lineAt(offsetOf(document, path));
  const { expansions, aliases, overlooked } = inspected(document);
  const mistakes = [
    ...document.errors.map((error) => mistake(error.pos[0], ...yamlFault(error, source))),
    ...expansions
      .map(([offset, name]) => mistake(offset, `uses a YAML ${name}`, 'write the value out in full'))
      .filter(({ line }, index, all) => line !== all[index - 1]?.line),
  ];
  if (aliases > 0) return { mistakes, lineOf };

  const data: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const schema = schemaFor(data);
  const result = schema.safeParse(data);
  if (!result.success) mistakes.push(...schemaMistakes(result.error.issues, schema, data, file, lineOf));
  for (const offset of overlooked)
    if (!mistakes.some(({ line }) => line === lineAt(offset)))
      mistakes.push(mistake(offset, 'has a key __proto__', 'remove the line'));
  return {
    ...(result.success && mistakes.length === 0 ? { value: result.data } : {}),
    data,
    mistakes,
    lineOf,
  };
}

/** What is not allowed though it is YAML. */
interface Inspected {
  /** What makes a value other than it is written: aliases, anchors and tags. */
  expansions: [offset: number, name: string][];
  aliases: number;
  /** Keys that a schema of free keys passes over in silence. */
  overlooked: number[];
}

function inspected(document: Document.Parsed): Inspected {
  const found: Inspected = { expansions: [], aliases: 0, overlooked: [] };
  const inspect = (node: unknown): void => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '__proto__')
        found.overlooked.push(node.key.range?.[0] ?? 0);
      inspect(node.key);
      inspect(node.value);
    }
    if (!isNode(node)) return;
    const expands = (name: string) => found.expansions.push([node.range?.[0] ?? 0, name]);
    if (isAlias(node)) {
      found.aliases++;
      expands(`alias (*${node.source})`);
    } else if (node.anchor) expands(`anchor (&${node.anchor})`);
    if (node.tag) expands(`tag (${node.tag.replace('tag:yaml.org,2002:', '!!')})`);
    if (isCollection(node)) node.items.forEach(inspect);
  };
  inspect(document.contents);
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
      offset = (isNode(item) ? item.range?.[0] : undefined) ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

/** Where a fault of grammar begins: an unclosed quote is noticed at the end of the text only. */
function faultAt({ code, pos, message }: YAMLError, source: string): number {
  const quote = code === 'MISSING_CHAR' ? /Missing closing (["'])/.exec(message)?.[1] : undefined;
  return quote ? source.lastIndexOf(quote, pos[0] - 1) : pos[0];
}

function yamlFault({ code, message, pos }: YAMLError, source: string): [wrong: string, remedy: string] {
  const said = message.split('\n')[0]?.replace(/[.:]$/, '') ?? message;
  switch (code) {
    case 'DUPLICATE_KEY':
      return [`has ${/^[^:\n]*/.exec(source.slice(pos[0]))?.[0]} twice`, 'keep one of the two lines'];
    case 'TAB_AS_INDENT':
      return ['is indented with a tab', 'indent with spaces'];
    case 'RESOURCE_EXHAUSTION':
      return ['is nested too deep', 'write plain keys and values'];
    case 'MULTIPLE_DOCS':
      return ['holds a second YAML document', 'remove the line --- and what follows it'];
    case 'MISSING_CHAR':
      if (said.includes('quote')) return ['has a quote that is not closed', 'close it, "like this"'];
  }
  if (said.startsWith('Flow')) return ['has a bracket that is not closed', 'close it, [one, two]'];
  if (said.startsWith('Nested mappings'))
    return ['has a text that holds ": "', 'put the whole text between quotes, "One: two"'];
  if (said.startsWith('Unexpected scalar'))
    return [
      'goes on after the end of a value',
      'put the whole text between double quotes, "L’un et l’autre"',
    ];
  return [
    `is not YAML (${said})`,
    'put a text that begins with a sign between quotes, and indent with spaces',
  ];
}
