import { residueInText } from '../markdown/residue.ts';
import type { Residue } from '../markdown/residue.ts';
import { aliasComplaint } from '../article/alias.ts';
import type { Complaint } from '../article/complaint.ts';
import type { Mistake } from './mistake.ts';
import type { Checked } from './yaml-document.ts';

/** The fields of a file's front matter that may be right by themselves and wrong beside other files. */
export interface CrossFields {
  section?: { name: string; line: number };
  aliases: { alias: string; index: number; line: number }[];
}

/** These fields, whatever else is wrong with the front matter. */
export function crossFieldsOf(data: unknown, lineOf: Checked<unknown>['lineOf']): CrossFields {
  const { section, aliases } = (data ?? {}) as { section?: unknown; aliases?: unknown };
  return {
    ...(typeof section === 'string' ? { section: { name: section.trim(), line: lineOf(['section']) } } : {}),
    aliases: (Array.isArray(aliases) ? aliases : []).flatMap((alias: unknown, index) =>
      typeof alias === 'string' && !aliasComplaint(alias)
        ? [{ alias, index, line: lineOf(['aliases', index]) }]
        : [],
    ),
  };
}

/** Leftovers in any text of the front matter. */
export function residueInFields(
  data: unknown,
  file: string,
  lineOf: Checked<unknown>['lineOf'],
  path: string[] = [],
): Mistake[] {
  if (typeof data === 'object' && data !== null)
    return Object.entries(data).flatMap(([key, value]) =>
      residueInFields(value, file, lineOf, [...path, key]),
    );
  if (typeof data !== 'string') return [];
  return residueInText(data).map((residue) => ({
    file,
    line: lineOf(path),
    field: path.join('.'),
    ...residueComplaint(residue),
  }));
}

/** What to say of a leftover. */
export function residueComplaint({ found, origin, remedy }: Residue): Complaint {
  return { wrong: `holds scraper residue, “${found}”, which ${origin}`, remedy };
}
