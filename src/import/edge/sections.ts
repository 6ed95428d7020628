import { readSite } from '../../publication/read-site.ts';
import type { Sections } from '../metadata/sections.ts';

/** The sections that site.yaml names; its mistakes are for the build to tell. */
export function sectionsOf(contentFolder: string): Sections {
  const { sections = {} } = readSite(contentFolder, undefined);
  return Object.fromEntries(Object.entries(sections).map(([key, names]) => [key, textsIn(names)]));
}

function textsIn(names: unknown): string[] {
  return Object.values(names ?? {}).filter((name) => typeof name === 'string');
}
