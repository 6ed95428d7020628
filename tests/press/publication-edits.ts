/** A small publication and what publishers do to it, at random. */
import fc from 'fast-check';
import { stringify } from 'yaml';

/** A publication as a test changes it. */
export interface Draft {
  title: string;
  sections: Record<string, string>;
  /** The instant of the build. */
  now: Date;
  /** Stands for the templates and plugins. */
  code: string;
  articles: Map<string, Entry>;
  pages: Map<string, string>;
}

interface Entry {
  title: string;
  published: string;
  section: string;
  topics: string[];
  aliases: string[];
  draft: boolean;
  /** The name of an article that the text links to, whether there is one or not. */
  linksTo: string;
  text: string;
}

export type Edit = (draft: Draft) => void;

export function firstDraft(): Draft {
  return {
    title: 'Essai',
    sections: { monde: 'Monde', arts: 'Arts' },
    now: new Date('2024-06-01T12:00:00Z'),
    code: 'first',
    articles: new Map(),
    pages: new Map(),
  };
}

/** The publication's files. */
export function filesOf({ title, sections, articles, pages }: Draft): Record<string, string> {
  const site = {
    title,
    tagline: 'Un essai',
    address: 'https://essai.example/',
    timezone: 'Europe/Paris',
    language: 'fr',
    publisher: { name: title },
    contact: 'essai@essai.example',
    sections: Object.fromEntries(Object.entries(sections).map(([id, name]) => [id, { fr: name }])),
  };
  return {
    'site.yaml': stringify(site),
    ...Object.fromEntries([...articles].map(([slug, entry]) => [`articles/${slug}.md`, fileOf(entry)])),
    ...Object.fromEntries(
      [...pages].map(([slug, text]) => [`pages/${slug}.md`, `---\ntitle: ${text}\n---\n\n${text}\n`]),
    ),
  };
}

function fileOf({ linksTo, text, ...fields }: Entry): string {
  const frontMatter = { ...fields, lang: 'fr', source: 'original' };
  return `---\n${stringify(frontMatter)}---\n\n${text} [Lire](./${linksTo}.md).\n`;
}

const slug = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const word = fc.constantFrom('Un', 'Deux', 'Trois', 'Quatre', 'Cinq');
const section = fc.constantFrom('monde', 'arts');
const topics = fc.uniqueArray(fc.constantFrom('eau', 'feu', 'Feu', 'air'), { maxLength: 3 });
const date = fc.constantFrom('2021-05-31', '2023-02-28', '2023-06-02', '2024-05-31', '2024-06-03');

const entry: fc.Arbitrary<Entry> = fc.record({
  title: word,
  published: date,
  section,
  topics,
  aliases: fc.constant([]),
  draft: fc.constant(false),
  linksTo: slug,
  text: word,
});

/** Changes an article, if there is one of that name. */
function change(fields: fc.Arbitrary<Partial<Entry>>): fc.Arbitrary<Edit> {
  return fc.tuple(slug, fields).map(([name, changed]) => ({ articles }) => {
    const known = articles.get(name);
    if (known) articles.set(name, { ...known, ...changed });
  });
}

const add = fc.tuple(slug, entry).map(
  ([name, one]): Edit =>
    ({ articles }) =>
      articles.set(name, one),
);
const edit = change(fc.record({ text: word, linksTo: slug }));
const retitle = change(fc.record({ title: word }));
const redate = change(fc.record({ published: date }));
const retag = change(fc.record({ topics, section }));
const withhold = change(fc.record({ draft: fc.boolean() }));
const remove = slug.map(
  (name): Edit =>
    ({ articles }) =>
      articles.delete(name),
);
const rename = fc.tuple(slug, slug).map(([from, to]): Edit => ({ articles }) => {
  const known = articles.get(from);
  if (!known) return;
  articles.delete(from);
  articles.set(to, { ...known, aliases: [`/ancien/${from}-vers-${to}`] });
});
const page = fc
  .tuple(fc.constantFrom('apropos', 'aide'), fc.option(word))
  .map(([name, text]): Edit => ({ pages }) => {
    if (text === null) pages.delete(name);
    else pages.set(name, text);
  });
const settings = fc.tuple(word, word).map(([title, name]): Edit => (draft) => {
  draft.title = title;
  draft.sections['arts'] = name;
});
const laterBy = fc.constantFrom(1, 30, 366).map((days): Edit => (draft) => {
  draft.now = new Date(draft.now.getTime() + days * 24 * 3_600_000);
});
const program = word.map((code): Edit => (draft) => {
  draft.code = code;
});

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: add },
  ...[edit, retitle, redate, retag, withhold, remove, rename, page, settings, laterBy, program],
);
