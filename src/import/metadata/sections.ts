/** The sections of a publication: the names that each goes by, under its key. Empty where it has no site.yaml. */
export type Sections = Record<string, string[]>;

/** The key of the section that goes by a name, or is it; case, accents and marks do not matter. */
export function sectionNamed(sections: Sections, name: string): string | undefined {
  const wanted = folded(name);
  if (!wanted) return undefined;
  return Object.keys(sections).find((key) =>
    [key, ...(sections[key] ?? [])].some((known) => folded(known) === wanted),
  );
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
