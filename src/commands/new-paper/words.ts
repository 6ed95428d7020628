/** What a new paper says of itself until its publisher has said it better, in the languages of the interface. */

export interface PaperWords {
  tagline: string;
  sections: string;
  /** The name and the text of the page on the paper, of its title and whom to write to. */
  about: { file: string; title: string; text(title: string, contact: string): string };
  /** The headline and the text of the first draft. */
  draft: { title: string; text: string };
}

const fr: PaperWords = {
  tagline: 'Une revue de presse qui dit d’où vient chaque texte.',
  sections: 'Monde, Société, Culture',
  about: {
    file: 'a-propos',
    title: 'À propos',
    text: (
      title,
      contact,
    ) => `*${title}* est publié par … (nom ou raison sociale, adresse ; directeur ou directrice de la publication ; hébergeur).

## Nous écrire

[${contact}](mailto:${contact})

## Corrections

Une erreur ? Écrivez-nous. Ce que nous corrigeons est dit, avec sa date, dans l’article même.

## Retrait

Chaque texte repris ou traduit nomme son éditeur et mène à l’original. Si l’un d’eux est à vous et n’a pas à se trouver ici, écrivez-nous : il sera retiré.`,
  },
  draft: {
    title: 'Mon premier article',
    text: 'Ceci est un brouillon : `npm run dev` le montre, le journal publié ne le contient pas. Remplacez le titre et ce texte, puis retirez la ligne `draft: true`.',
  },
};

const en: PaperWords = {
  tagline: 'A press review that says where each text comes from.',
  sections: 'World, Society, Culture',
  about: {
    file: 'about',
    title: 'About',
    text: (
      title,
      contact,
    ) => `*${title}* is published by … (name and address of the publisher; who is responsible; the host).

## Write to us

[${contact}](mailto:${contact})

## Corrections

A mistake? Write to us. What we correct is said, with its day, in the article itself.

## Takedown

Each text that is taken over or translated names its publisher and leads to the original. If one of them is yours and should not be here, write to us: it will be taken down.`,
  },
  draft: {
    title: 'My first article',
    text: 'This is a draft: `npm run dev` shows it, the published paper does not hold it. Write a headline and a text of your own, then delete the line `draft: true`.',
  },
};

/** The words for a paper in a language, and the language that they are in. */
export function wordsFor(language: string): { words: PaperWords; lang: 'fr' | 'en' } {
  return /^fr\b/i.test(language) ? { words: fr, lang: 'fr' } : { words: en, lang: 'en' };
}
