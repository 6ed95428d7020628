import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** How many articles the publication has, and how many of them in its fullest month. */
export const articleCount = 300;
export const fullestMonth = { month: '2024-05', articles: 210 };

/** Writes a publication of 300 articles in French: the same bytes at every run. */
export function writeGeneratedPublication(folder: string): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'site.yaml'), stringify(site));
  writeFileSync(
    join(folder, 'pages', 'a-propos.md'),
    file({ title: 'À propos' }, ['Une publication faite de phrases tirées au sort.']),
  );
  const chance = chances(20240501);
  for (let index = 0; index < articleCount; index++) {
    const slug = `article-${String(index + 1).padStart(3, '0')}`;
    writeFileSync(join(folder, 'articles', `${slug}.md`), article(index, chance));
  }
}

const site = {
  title: 'Le Grand Quotidien',
  tagline: 'Trois cents articles, six rubriques, une presse qui tourne.',
  address: 'https://quotidien.example/',
  timezone: 'Europe/Paris',
  language: 'fr',
  previews: 0,
  publisher: { name: 'Le Grand Quotidien' },
  contact: 'redaction@quotidien.example',
  sections: {
    monde: { fr: 'Monde' },
    economie: { fr: 'Économie' },
    sciences: { fr: 'Sciences' },
    culture: { fr: 'Culture' },
    sport: { fr: 'Sport' },
    regions: { fr: 'Régions et départements d’outre-mer' },
  },
};

const subjects = [
  'Le conseil municipal',
  'La préfète',
  'Une équipe de chercheurs',
  'Le syndicat des bateliers',
  'La compagnie des eaux',
  'Un lycéen de dix-sept ans',
  'Le tribunal administratif',
  'La coopérative',
  'L’orchestre régional',
  'Le dernier horloger de la ville',
];
const verbs = [
  'repousse',
  'approuve',
  'découvre',
  'conteste',
  'inaugure',
  'abandonne',
  'réclame',
  'dévoile',
  'rachète',
  'étudie',
];
const objects = [
  'le projet de tramway',
  'une carte oubliée du XVIIIᵉ siècle',
  'la fermeture du pont tournant',
  'un budget en hausse de 4 %',
  'l’ancienne filature',
  'la gratuité des cantines',
  'un herbier de 3 000 planches',
  'le calendrier des vendanges',
  'une symphonie inachevée',
  'la réserve naturelle des marais',
];
const remarks = [
  '« Nous n’avions pas le choix », assure-t-on ; « pas encore », corrige un élu.',
  'Faut-il y voir un tournant ? Les avis divergent : certains l’espèrent, d’autres le redoutent !',
  'Le coût, estimé à 12 millions d’euros, sera partagé ; l’État prendra sa part.',
  'À l’heure du vote : quatorze voix pour, neuf contre, deux abstentions.',
  'La pluie, tombée sans discontinuer depuis mardi, n’a découragé personne.',
  'Un rapport de 240 pages, resté trois ans dans un tiroir, disait déjà l’essentiel.',
  'Les riverains, eux, attendent de voir.',
  'Personne, dans la salle, n’a demandé la parole : « À quoi bon ? », soufflait-on au dernier rang.',
];
const topics = [
  'transports',
  'justice',
  'eau',
  'école',
  'patrimoine',
  'emploi',
  'musique',
  'agriculture',
  'santé',
  'logement',
  'énergie',
  'forêts',
];
const places = [
  'Lyon',
  'Brest',
  'Saint-Étienne',
  'Cayenne',
  'Mulhouse',
  'Bayonne',
  'Nîmes',
  'Le Havre',
  'Ajaccio',
  'Guéret',
];
const people = [
  'Ada Roy',
  'Élie Marchand',
  'Noémie Kessler',
  'Ömer Şahin',
  'Jean-Baptiste Le Ny',
  'Inès Ould Ali',
  'Paul Van Damme',
  'Ana Martins',
  'Léo Guérin',
  'Ségolène d’Arcy',
  'Mehdi Touré',
  'Rose Laurent',
  'Ivo Brändli',
  'Claire Petit',
  'Hugo Blanc',
];

function article(index: number, chance: Chance): string {
  const title = `${chance(subjects)} ${chance(verbs)} ${chance(objects)}`;
  const isOwn = index % 10 === 0;
  const source = {
    publisher: `L’Écho de ${chance(places)}`,
    title,
    url: `https://echo.example/${index + 1}`,
    relation: 'republication',
  };
  const frontMatter = {
    title,
    ...(index % 3 === 0 ? {} : { description: chance(remarks) }),
    lang: 'fr',
    published: dayOf(index),
    section: chance(Object.keys(site.sections)),
    topics: [chance(topics), chance(topics)],
    places: [chance(places)],
    people: [chance(people), chance(people)],
    source: isOwn ? 'original' : source,
  };
  const paragraphs = Array.from({ length: 4 + (index % 5) }, () =>
    [`${chance(subjects)} ${chance(verbs)} ${chance(objects)}.`, chance(remarks), chance(remarks)].join(' '),
  );
  // A line that only says where and when is no paragraph for a large initial.
  return file(frontMatter, index % 7 === 3 ? ['Lyon, mardi.', ...paragraphs] : paragraphs);
}

/** The first articles fill one month; the others lie two a month in the years before it. */
function dayOf(index: number): string {
  if (index < fullestMonth.articles)
    return `${fullestMonth.month}-${String(1 + (index % 31)).padStart(2, '0')}`;
  const monthsBefore = 1 + Math.floor((index - fullestMonth.articles) / 2);
  return new Date(Date.UTC(2024, 4 - monthsBefore, 1 + (index % 28))).toISOString().slice(0, 10);
}

function file(frontMatter: object, paragraphs: string[]): string {
  return `---\n${stringify(frontMatter)}---\n\n${paragraphs.join('\n\n')}\n`;
}

type Chance = <Item>(items: readonly Item[]) => Item;

/** Choices that look random and are the same at every run (a linear congruential generator). */
function chances(seed: number): Chance {
  let state = seed;
  return (items) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return items[Math.floor((state / 2 ** 32) * items.length)]!;
  };
}
