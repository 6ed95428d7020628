// What other tools, and other languages, call the fields of an article.

/** Our field, and the keys that are meant by it. */
const meant: [field: string, keys: string][] = [
  ['aliases', 'permalink redirect_from redirectFrom'],
  ['authors', 'auteur auteure auteurs author by byline creator par signature'],
  [
    'description',
    'abstract accroche chapeau chapo chapô excerpt extrait résumé resume standfirst subtitle summary',
  ],
  ['draft', 'brouillon'],
  ['image', 'cover featured_image featuredImage illustration photo picture thumbnail'],
  ['lang', 'langue language locale'],
  ['people', 'personnes'],
  ['places', 'lieu lieux location locations'],
  ['published', 'date datePublished date_publication jour pubDate publié publishDate publishedAt'],
  ['section', 'catégorie catégories categorie categories category rubrique rubriques'],
  ['source', 'canonical canonical_url lien link original source_url url'],
  ['title', 'headline name titre'],
  ['topics', 'étiquettes etiquettes keywords mots-cles mots-clés sujets tag tags thèmes'],
  ['updated', 'dateModified lastmod last_modified maj mis_a_jour modified updatedAt'],
];
const fields = new Map(
  meant.flatMap(([field, keys]) => keys.split(' ').map((key) => [key.toLowerCase(), field])),
);

/** The field that somebody means who writes a key of another tool. */
export function fieldMeant(key: string): string | undefined {
  return fields.get(key.normalize('NFC').toLowerCase());
}
