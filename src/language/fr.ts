import { remembered } from './remembered.ts';
import type { Words } from './words.ts';

const longDay = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
const dayAndMonth = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const wholeDay = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'UTC' });
const longMonth = new Intl.DateTimeFormat('fr', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** The interface in French. */
export const fr: Words = {
  skipToText: 'Aller au texte',
  sections: 'Rubriques',
  archive: 'Archives',
  search: {
    address: 'recherche',
    label: 'Rechercher',
    hint: 'Un mot, un nom, un lieu…',
    close: 'Fermer',
    count: { none: 'Aucun texte', one: '{} texte', other: '{} textes' },
    pageExists: 'Une page existe :',
    kinds: { topics: 'sujet', places: 'lieu', people: 'personne' },
    sortBy: 'trier par',
    relevance: 'pertinence',
    date: 'date',
    facets: { section: 'Rubrique', language: 'Langue d’origine', year: 'Année', publisher: 'Journal' },
    more: 'Suite des textes',
    nearby: 'Mots proches :',
    unreachable: 'La recherche ne peut pas être chargée en entier : vérifiez la connexion, puis recommencez.',
    isPrivate: 'La recherche se fait sur votre appareil : rien n’est envoyé.',
    keys: { choose: 'choisir', open: 'ouvrir', close: 'fermer' },
    years: 'Années',
    letter: 'Noms en {}',
  },
  theme: { label: 'Apparence', system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre', sepia: 'Sépia' },
  readingTime: (minutes) => `${minutes} min de lecture`,
  readingTimeShort: (minutes) => `${minutes} min`,
  articleCount: (count) => (count < 2 ? `${count} article` : `${count.toLocaleString('fr')} articles`),
  signedBy: (names) => `Par ${names}`,
  updatedOn: (date) => `Mis à jour le ${date}`,
  topics: 'Sujets',
  places: 'Lieux',
  people: 'Personnes',
  aboutThisArticle: 'À propos de cet article',
  inThisSection: 'Dans la même rubrique',
  source: {
    label: 'Source',
    authors: 'Auteur',
    archive: 'Archive',
    archiveLink: 'copie archivée',
    licence: 'Licence',
    note: 'Note',
    text: 'Ce texte',
    markdown: 'en Markdown',
    sums: 'sommes de contrôle du mois',
    lost: 'Le lien vers l’article d’origine est perdu.',
    untitled: (publisher) => `L’article d’origine, sur ${publisher}`,
  },
  relations: {
    republication: 'reprise intégrale',
    translation: 'traduction intégrale',
    excerpt: 'extrait',
    summary: 'résumé',
  },
  hands: {
    publisher: 'éditeur',
    agency: 'agence',
    translator: 'traduction',
    aggregator: 'agrégateur',
    inLanguage: (language) => `en ${language}`,
    lost: 'lien d’origine perdu',
  },
  origin: {
    made: {
      republication: () => 'Repris en entier, d’après ',
      translation: (language, maker) => `Traduit${fromLanguage(language)}${maker}, d’après `,
      excerpt: (language, maker) =>
        `Extrait${language ? ' traduit' : ''}${fromLanguage(language)}${maker}, d’après `,
      summary: (language, maker) => `Résumé${fromLanguage(language)}${maker}, d’après `,
    },
    maker: {
      named: {
        person: (names) => ` par ${names}`,
        machine: (names) => ` par une machine (${names})`,
        'machine-then-person': (names) => ` par une machine, relecture par ${names}, qui en répond`,
        unknown: (names) => ` par ${names}, on ne sait comment`,
        unstated: (names) => ` par ${names}`,
      },
      unnamed: {
        person: ' par une personne',
        machine: ' par une machine',
        'machine-then-person': ' par une machine, relecture par une personne qui en répond',
        unknown: ', on ne sait comment',
        unstated: '',
      },
      unknown: {
        person: ' par une personne dont on ne sait pas le nom',
        machine: ' par une machine, on ne sait laquelle',
        'machine-then-person': ' par une machine, relecture par une personne dont on ne sait pas le nom',
        unknown: ', on ne sait par qui ni comment',
        unstated: ', on ne sait par qui',
      },
    },
    after: 'D’après ',
    own: ['Un article de ', ', paru ici en premier'],
    andOthers: (names) => `${names} et d’autres`,
    on: (day) => ` du ${day}`,
    lost: ', lien d’origine perdu',
    archived: ', lien d’origine perdu, copie archivée',
  },
  rights: {
    label: 'Droits',
    basis: {
      own: 'texte de ce journal',
      licence: 'sous licence',
      permission: 'avec autorisation',
      quotation: 'citation',
      'public-domain': 'domaine public',
      unknown: 'on ignore à quel titre',
    },
    under: 'sous la licence ',
    holder: (name) => `droits détenus par ${name}`,
    until: (day) => `sera retiré le ${day}`,
    reserved: 'fouille de textes et de données réservée',
    terms: 'conditions',
    over: (day) => `Le droit de publier ce texte a pris fin le ${day}. Il n’est plus sur ce site.`,
  },
  corrections: 'Corrections',
  olderThan: (years) => `Cet article a plus ${years === 1 ? 'd’un an' : `de ${years} ans`}.`,
  previousInSection: 'Précédent dans la rubrique',
  nextInSection: 'Suivant dans la rubrique',
  newer: 'Plus récents',
  older: 'Plus anciens',
  pages: 'Pages',
  page: (number) => `Page ${number}`,
  feedRights: 'Les textes appartiennent à leurs éditeurs respectifs.',
  contact: 'Contact',
  notFound: {
    title: 'Page introuvable',
    text: 'Il n’y a rien à cette adresse. L’article a pu changer de place.',
    home: 'Revenir à la une',
  },
  moved: { title: 'Article déplacé', text: 'Cet article est maintenant ici :' },
  draft: (missing) => (missing ? `Brouillon. Il manque : ${missing}.` : 'Brouillon.'),
  heldBackUntil: (date) => `Paraîtra le ${date}.`,
  front: {
    latest: 'Les plus récents',
    all: 'Tout le fil',
    briefs: 'En bref',
    wholeSection: 'Toute la rubrique',
    inTheirLanguage: 'Dans le texte',
    origins: 'D’où viennent les textes',
    loneOrigin: 'D’où vient ce texte',
    readOn: (paragraphs) =>
      paragraphs === 0
        ? 'Lire l’article'
        : `Lire la suite, ${counted(paragraphs, 'paragraphe', 'paragraphes')}`,
    numbers: (texts, papers, languages) =>
      [
        counted(texts, 'texte', 'textes'),
        ...(papers > 0 ? [counted(papers, 'journal', 'journaux')] : []),
        ...(languages > 1 ? [`${languages} langues`] : []),
      ].join(', '),
    made: {
      translation: (count) => (count < 2 ? 'traduit' : 'traduits'),
      republication: () => 'repris en entier',
      excerpt: () => 'en extraits',
      summary: (count) => (count < 2 ? 'résumé' : 'résumés'),
      original: (count) => (count < 2 ? 'écrit ici' : 'écrits ici'),
    },
  },
  listDescription: (name, publication) => `${name} : les articles de ${publication}`,
  empty: 'Aucun article pour l’instant.',
  footnotes: { label: 'Notes', back: 'Retour au texte' },
  illustrationCredit: (credit) => `Crédit : ${credit}`,
  day: remembered((day) => longDay.format(new Date(day)).replace(/^1 /, '1er ')),
  dayOfYear: remembered((day) => dayAndMonth.format(new Date(day)).replace(/^1 /, '1er ')),
  dateOfIssue: (day) => capital(wholeDay.format(new Date(day)).replace(/ 1 /, ' 1er ')),
  hour: (time) => time.replace(/^0?(\d+):(\d+)$/, '$1\u00a0h\u00a0$2'),
  month: (month) => longMonth.format(new Date(`${month}-01`)),
};

/** `de l’anglais`, `du hongrois`, after a space; nothing where the language is not named. */
function fromLanguage(language: string | undefined): string {
  if (language === undefined) return '';
  if (/^langue /.test(language)) return ` de la ${language}`;
  return elided.test(language) ? ` de l’${language}` : ` du ${language}`;
}

// Before most names in h and y there is no elision.
const elided = /^([aeiouâàéèêëîïôœ]|hébreu|hawaïen)/i;

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
