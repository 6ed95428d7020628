/**
 * A made-up publication for measuring: French news of about 650 words an article, put together from the word
 * lists below. Article number I depends on I alone, and comes after the articles with smaller numbers.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import * as words from './words.ts';

/** Writes the publication's settings and its first `count` articles into a folder. */
export function writeCorpus(folder: string, count: number): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), stringify(site));
  for (let index = 0; index < count; index++) writeArticle(folder, index);
}

/** Writes one article; returns its file, relative to the folder. */
export function writeArticle(folder: string, index: number): string {
  const { slug, text } = article(index);
  const file = join('articles', `${slug}.md`);
  writeFileSync(join(folder, file), text);
  return file;
}

const site = {
  title: 'Le Banc',
  tagline: 'Une publication qui ne sert qu’à mesurer.',
  address: 'https://banc.example/',
  timezone: 'Europe/Paris',
  language: 'fr',
  previews: 0,
  publisher: { name: 'Le Banc' },
  contact: 'banc@banc.example',
  sections: Object.fromEntries(words.sections.map(([id, name]) => [id, { fr: name }])),
};

const firstDay = Date.UTC(2016, 0, 1);
const minutesBetween = 100;

function article(index: number): { slug: string; text: string } {
  const dice = diceFor(index);
  const { pick, some, between } = dice;
  const published = new Date(firstDay + (index * minutesBetween + between(0, 80)) * 60_000);
  const places = some(words.places, between(1, 3));
  const title = `${pick(words.matters)} à ${places[0]} : ${clause(dice)}`;
  const [publisher, host, lang] = pick(words.sources);
  const slug = `depeche-${String(index).padStart(6, '0')}`;
  const frontMatter = {
    title,
    description: sentence(dice),
    lang: 'fr',
    published: published.toISOString().replace('.000Z', 'Z'),
    section: pick(words.sections)[0],
    authors: [person(dice)],
    topics: some(topics, 3),
    places,
    people: [person(dice)],
    source: {
      publisher,
      title: lang === 'fr' ? title : `${title} (${lang})`,
      url: `https://${host}/${published.getUTCFullYear()}/${slug}`,
      lang,
      relation: lang === 'fr' ? 'republication' : 'translation',
    },
  };
  return { slug, text: `---\n${stringify(frontMatter)}---\n\n${body(dice, index).join('\n\n')}\n` };
}

function body(dice: Dice, index: number): string[] {
  const { pick, between } = dice;
  const count = between(11, 15);
  const blocks = Array.from({ length: count }, (_, at) => paragraph(dice, at % 6 === 2));
  blocks.splice(between(5, 9), 0, `## ${pick(words.headings)}`);
  blocks.splice(between(9, 11), 0, `> ${pick(words.remarks)}. ${pick(words.remarks)}.\n>\n> ${person(dice)}`);
  if (index % 20 === 0) blocks.push('## Ce qu’il faut retenir', list(dice), table(dice));
  return blocks;
}

function paragraph(dice: Dice, decorated: boolean): string {
  const sentences = Array.from({ length: dice.between(2, 3) }, () => sentence(dice));
  if (decorated) {
    const [, host] = dice.pick(words.sources);
    sentences.push(
      `Le texte [est publié en entier](https://${host}/${dice.between(1000, 9999)}) et parle d’**${dice.pick(words.virtues)}**.`,
    );
  }
  return sentences.join(' ');
}

function sentence(dice: Dice): string {
  const { pick, between } = dice;
  const figure = between(11, 980);
  const forms = [
    () => `${pick(words.moments)}, ${clause(dice)}, ${pick(words.circumstances)}.`,
    () => `À ${pick(words.places)}, ${clause(dice)} : ${figure} personnes sont concernées.`,
    () => `${capital(clause(dice))}, pour un coût de ${figure} millions d'euros.`,
    () => `« ${pick(words.remarks)} », dit ${person(dice)}, ${pick(words.roles)}.`,
    () => `Selon ${pick(words.sources)[0]}, ${clause(dice)} ; ${between(12, 88)} % des habitants approuvent.`,
  ];
  return pick(forms)();
}

function clause({ pick }: Dice): string {
  return `${pick(words.actors)} ${pick(words.actions)}`;
}

function list(dice: Dice): string {
  return Array.from({ length: 4 }, () => `- ${clause(dice)}`).join('\n');
}

function table({ some, between }: Dice): string {
  const rows = some(words.places, 5).map(
    (place) => `| ${place} | ${between(100, 9999)} | ${between(1, 60)} % |`,
  );
  return ['| Ville | Dossiers | Part |', '| :-- | --: | --: |', ...rows].join('\n');
}

function person({ pick }: Dice): string {
  return `${pick(words.firstNames)} ${pick(words.lastNames)}`;
}

const topics = words.matters.flatMap((matter) => words.angles.map((angle) => `${matter} ${angle}`.trim()));

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Dice = ReturnType<typeof diceFor>;

/** Chance that is the same every time for the same number (mulberry32). */
export function diceFor(seed: number) {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[between(0, items.length - 1)]!;
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    return Array.from({ length: count }, () => left.splice(between(0, left.length - 1), 1)[0]!);
  };
  return { next, between, pick, some };
}
