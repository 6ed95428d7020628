import type { Mistake } from './mistake.ts';
import type { ReadFile } from './read-files.ts';

/** Sections that site.yaml does not have; where it has none at all, that is its own mistake. */
export function sectionMistakes(files: ReadFile[], sections: Record<string, unknown>): Mistake[] {
  if (Object.keys(sections).length === 0) return [];
  return files.flatMap(({ file, record: { crossFields } }) => {
    const { section } = crossFields;
    if (!section || section.name === '' || Object.hasOwn(sections, section.name)) return [];
    const wrong = `${section.name} is not a section of site.yaml`;
    const remedy = `write one of ${Object.keys(sections).join(', ')}, or add it to site.yaml`;
    return [{ file, line: section.line, field: 'section', wrong, remedy }];
  });
}
