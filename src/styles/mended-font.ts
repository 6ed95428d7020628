import { Blob, Face, Font } from 'harfbuzzjs';

const nbsp = 0xa0;
const narrow = 0x202f;

/** Raised when the same font is mended otherwise, so that its file gets another name. */
export const mendingVersion = 2;

/**
 * A static cut of a variable TrueType font, mended in two places.
 *
 * - Its narrow no-break space has a width of its own, in thousandths of an em. Browsers give a font without one half a
 *   space, and French asks for more before `;`, `?` and `!`. The outline of the no-break space becomes the narrow
 *   one's; the no-break space is drawn by the space, which is as wide.
 * - The heights that it states for `x` and `H` are those of the cut and not of the font it was cut from: browsers
 *   size a large initial by them.
 *
 * Tables after OpenType 1.9: `cmap` is written anew in format 4, `hmtx` and `OS/2` are changed in their places.
 */
export function mendedFont(sfnt: Buffer, narrowSpaceWidth: number): Buffer {
  const face = new Face(new Blob(sfnt));
  const font = new Font(face);
  const glyphs = new Map<number, number>();
  for (const letter of face.collectUnicodes()) glyphs.set(letter, font.nominalGlyph(letter)!);
  const space = glyphs.get(0x20);
  const spare = glyphs.get(nbsp);
  if (space === undefined || spare === undefined || spare === space)
    throw new Error('The font has no outline to spare for a narrow no-break space.');
  glyphs.set(nbsp, space).set(narrow, spare);

  const tables = tablesOf(sfnt);
  tables.set('cmap', characterMap(glyphs));
  const metrics = Buffer.from(tables.get('hmtx')!);
  metrics.writeUInt16BE(
    Math.round((narrowSpaceWidth * tables.get('head')!.readUInt16BE(18)) / 1000),
    spare * 4,
  );
  tables.set('hmtx', metrics);
  const os2 = Buffer.from(tables.get('OS/2')!);
  os2.writeInt16BE(topOf(font, 'x'), 86);
  os2.writeInt16BE(topOf(font, 'H'), 88);
  tables.set('OS/2', os2);
  return assembled(sfnt.readUInt32BE(0), tables);
}

function tablesOf(sfnt: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < sfnt.readUInt16BE(4); index++) {
    const row = 12 + index * 16;
    const start = sfnt.readUInt32BE(row + 8);
    const end = start + sfnt.readUInt32BE(row + 12);
    tables.set(sfnt.toString('latin1', row, row + 4), sfnt.subarray(start, end));
  }
  return tables;
}

/** `cmap` with one table, for Unicode's first plane on Windows: each run of letters whose outlines follow one another. */
function characterMap(glyphs: Map<number, number>): Buffer {
  const runs: { first: number; last: number; shift: number }[] = [];
  for (const [letter, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === letter - 1 && run.shift === glyph - letter) run.last = letter;
    else runs.push({ first: letter, last: letter, shift: glyph - letter });
  }
  runs.push({ first: 0xffff, last: 0xffff, shift: 1 });
  const power = Math.floor(Math.log2(runs.length));
  const search = 2 * 2 ** power;
  const head = [0, 1, 3, 1, 0, 12];
  const table = [4, 16 + runs.length * 8, 0, runs.length * 2, search, power, runs.length * 2 - search];
  const ends = runs.map(({ last }) => last);
  const starts = runs.map(({ first }) => first);
  const shifts = runs.map(({ shift }) => shift & 0xffff);
  return words([...head, ...table, ...ends, 0, ...starts, ...shifts, ...runs.map(() => 0)]);
}

function words(values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value, index * 2);
  return bytes;
}

/** The file: its directory, then the tables, each on a multiple of four bytes. */
function assembled(version: number, tables: Map<string, Buffer>): Buffer {
  const power = Math.floor(Math.log2(tables.size));
  const search = 16 * 2 ** power;
  const head = Buffer.alloc(12 + tables.size * 16);
  head.writeUInt32BE(version, 0);
  for (const [index, value] of [tables.size, search, power, tables.size * 16 - search].entries())
    head.writeUInt16BE(value, 4 + index * 2);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const row = 12 + index * 16;
    head.write(tag, row, 'latin1');
    head.writeUInt32BE(sumOf(table), row + 4);
    head.writeUInt32BE(offset, row + 8);
    head.writeUInt32BE(table.length, row + 12);
    parts.push(padded(table));
    offset += parts.at(-1)!.length;
  }
  return Buffer.concat(parts);
}

function padded(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
}

function sumOf(table: Buffer): number {
  const whole = padded(table);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

function topOf(font: Font, letter: string): number {
  const strokes = font.glyphToJson(font.nominalGlyph(letter.codePointAt(0)!)!);
  return Math.max(...strokes.flatMap(({ values }) => values.filter((_, index) => index % 2 === 1)));
}
