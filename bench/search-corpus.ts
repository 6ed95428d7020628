/**
 * A made-up publication for measuring the search: articles of 580 words whose words are as common and as rare as those
 * of a language are (Zipf's law over 120,000 words). Article number I depends on I alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { diceFor } from './corpus.ts';

const vocabulary = 120_000;
const wordsPerArticle = 580;
const wordsPerHeadline = 9;

/** Writes the settings of the publication and its first `count` articles. */
export function writeSearchCorpus(folder: string, count: number): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), stringify(site));
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, 'articles', `texte-${index}.md`), article(index));
}

/** Words of the headline of an article that stand in few others: what a reader who remembers it would type. */
export function rememberedWords(index: number, count: number): string[] {
  return headline(index)
    .filter((rank) => rank > 400)
    .slice(0, count)
    .map(word);
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
  sections: { monde: { fr: 'Monde' }, sciences: { fr: 'Sciences' }, culture: { fr: 'Culture' } },
};

const firstDay = Date.UTC(2016, 0, 1);

function article(index: number): string {
  const dice = diceFor(index * 2 + 1);
  const title = headline(index).map(word).join(' ');
  const sentences = Array.from({ length: wordsPerArticle / 20 }, () => {
    const text = Array.from({ length: 20 }, () => word(rank(dice.next()))).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
  const frontMatter = {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    lang: 'fr',
    published: new Date(firstDay + index * 97 * 60_000).toISOString().replace('.000Z', 'Z'),
    section: dice.pick(Object.keys(site.sections)),
    places: [`Lieu ${dice.between(1, 400)}`],
    source: 'original',
  };
  const paragraphs = Array.from({ length: 8 }, (_, at) =>
    sentences.filter((_, one) => one % 8 === at).join(' '),
  );
  return `---\n${stringify(frontMatter)}---\n\n${paragraphs.join('\n\n')}\n`;
}

function headline(index: number): number[] {
  const dice = diceFor(index * 2);
  return Array.from({ length: wordsPerHeadline }, () => rank(dice.next()));
}

/** The place of a word among all, the commonest first, by Zipf's law. */
function rank(chance: number): number {
  return Math.floor(Math.exp(chance * Math.log(vocabulary)));
}

const onsets = [
  'b',
  'c',
  'd',
  'f',
  'g',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'ch',
  'tr',
  'pl',
  'qu',
  'br',
];
const rimes = ['a', 'e', 'i', 'o', 'u', 'é', 'ou', 'an', 'on', 'in', 'er', 'al', 'oi', 'ai'];

/** The word of a place: the commoner, the shorter. */
function word(place: number): string {
  let text = '';
  for (let left = place + 7; left > 0; left = Math.floor(left / (onsets.length * rimes.length)))
    text += onsets[left % onsets.length]! + rimes[Math.floor(left / onsets.length) % rimes.length]!;
  return text;
}
