/** The files of a new paper, which can be built as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { fileNameFor } from '../../article/file-name.ts';
import { dayOf } from '../../article/moment.ts';
import { slugged } from '../../article/slug.ts';
import { fileText } from '../../import/article-file.ts';
import type { Engine } from './engine.ts';
import { iconFiles } from './icon.ts';
import { wordsFor } from './words.ts';

/** What its publisher says of it. */
export interface PaperPlan {
  title: string;
  address: string;
  language: string;
  /** The names of its sections. */
  sections: string[];
  contact: string;
  timezone: string;
  engine: Engine;
}

/** Stands for the address of the program where nobody knows it. */
export const unknownEngine = 'https://github.com/OWNER/REPOSITORY.git';

/** Every file, by its path in the paper's folder; `now` dates the first draft. */
export async function newPaper(plan: PaperPlan, now: Date): Promise<Map<string, string | Uint8Array>> {
  const { words, lang } = wordsFor(plan.language);
  const { about, draft } = words;
  const icons = [...(await iconFiles(plan.title))];
  return new Map<string, string | Uint8Array>([
    ['site.yaml', stringify(siteOf(plan), { lineWidth: 0 })],
    [
      `pages/${about.file}.md`,
      fileText({ title: about.title, ...ownLanguage(plan, lang) }, about.text(plan.title, plan.contact)),
    ],
    [`articles/${fileNameFor(draft.title)}.md`, fileText(draftOf(plan, lang, now), draft.text)],
    ...icons.map(([name, bytes]) => [`public/${name}`, bytes] as const),
    ['.gitignore', 'dist/\ndeploy/\n.cache/\n.DS_Store\n'],
    ['.github/workflows/pages.yml', workflow(plan.engine)],
  ]);
}

/** What site.yaml says. */
export function siteOf({ title, address, language, sections, contact, timezone }: Omit<PaperPlan, 'engine'>) {
  return {
    title,
    tagline: wordsFor(language).words.tagline,
    address,
    timezone,
    language,
    publisher: { name: title },
    contact,
    sections: Object.fromEntries(
      sectionIds(sections).map((id, index) => [id, { [language]: sections[index] }]),
    ),
  };
}

/** What stands for each section in addresses: its name in letters from a to z, else its number; no two alike. */
function sectionIds(names: string[]): string[] {
  const ids = names.map((name, index) => slugged(name) || `section-${index + 1}`);
  return ids.map((id, index) => (ids.indexOf(id) === index ? id : `${id}-${index + 1}`));
}

function draftOf({ sections, timezone }: PaperPlan, lang: string, now: Date) {
  const [section] = sectionIds(sections);
  return {
    title: wordsFor(lang).words.draft.title,
    lang,
    published: dayOf(now.toISOString(), timezone),
    ...(section && { section }),
    source: 'original',
    draft: true,
  };
}

/** A page in another language than the paper says so. */
function ownLanguage({ language }: PaperPlan, lang: string): { lang?: string } {
  return language.toLowerCase().startsWith(lang) ? {} : { lang };
}

function workflow({ address = unknownEngine, version }: Engine): string {
  const document = parseDocument(readFileSync(join(import.meta.dirname, 'pages.yml'), 'utf8'));
  document.setIn(['env', 'ENGINE'], address);
  document.setIn(['env', 'ENGINE_VERSION'], version);
  return document.toString({ lineWidth: 0 });
}
