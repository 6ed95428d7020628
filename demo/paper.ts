/** The demo: a whole publication, made from the texts of this folder and the same byte for byte each time. */
import { stringify } from 'yaml';
import { articleOf } from './article.ts';
import { pictureOf } from './pictures/picture.ts';
import { stories } from './stories.ts';

/** The evening of its newest edition, in seconds since 1970: the “today” with which it is built. */
export const evening = Date.UTC(2026, 10, 25, 17) / 1000;

/** Every file of the paper, by its path in the publication's folder. */
export async function paperFiles(): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>([
    ['site.yaml', stringify(site)],
    ['front.yaml', stringify(front)],
    ['pages/a-propos.md', about],
  ]);
  for (const story of stories) {
    files.set(`articles/${story.file}.md`, articleOf(story));
    if (story.image) files.set(`articles/${story.file}.jpg`, await pictureOf(story.image, story.file));
  }
  return files;
}

const site = {
  title: 'L’Imaginaire',
  tagline: 'Le journal de ce qui n’a pas eu lieu. Démonstration : tout y est inventé.',
  address: 'https://imaginaire.example/',
  timezone: 'Europe/Paris',
  language: 'fr',
  publisher: { name: 'L’Imaginaire' },
  contact: 'redaction@imaginaire.example',
  sections: {
    monde: { fr: 'Monde', en: 'World', de: 'Welt', es: 'Mundo', ar: 'العالم' },
    rives: { fr: 'Rives', en: 'Shores' },
    politique: { fr: 'Politique', en: 'Politics', de: 'Politik', es: 'Política' },
    economie: { fr: 'Économie', en: 'Economy', de: 'Wirtschaft', es: 'Economía' },
    sciences: { fr: 'Sciences', en: 'Science', de: 'Wissen' },
    climat: { fr: 'Climat', en: 'Climate', es: 'Clima', ar: 'المناخ' },
    culture: { fr: 'Culture', en: 'Culture', es: 'Cultura', ar: 'ثقافة' },
    sport: { fr: 'Sport', en: 'Sport', de: 'Sport' },
    idees: { fr: 'Idées', en: 'Ideas', ar: 'أفكار' },
  },
  rights: { indexing: false },
};

const front = {
  day: '2026-11-25',
  lead: 'le-detroit-de-kelmouth-rouvre',
  seconds: ['l-opera-dans-la-carriere', 'la-digue-ou-la-dune'],
  pinned: [{ article: 'le-parlement-siege-debout', until: '2026-11-30' }],
  figure: { value: '9 860 cr.', label: 'la tonne de sel à Kelmouth', article: 'la-couronne-au-plus-haut' },
};

const about = `---
title: À propos
description: Ce journal est une démonstration. Ses lieux, ses gens, ses journaux et ses nouvelles sont inventés.
---

**Rien de ce que vous lisez ici n’est arrivé.** *L’Imaginaire* est le journal de démonstration de Dépêche : il montre ce que deviennent la une, les rubriques, les listes et les articles d’un journal qui a soixante textes, en cinq langues, venus de treize journaux qui n’existent pas.

Ses adresses finissent par \`.example\`, un domaine réservé qui ne mène nulle part. Ses images sont dessinées par un programme, ses phrases sont écrites pour l’occasion, et plusieurs reviennent d’un article à l’autre.

Le dossier \`demo/\` du programme contient de quoi le refaire ; \`npm run demo\` le refait.
`;
