/** A paper of every kind of right: what each of its articles states, and the words that readers must find of it. */

const bases = ['own', 'licence', 'permission', 'quotation', 'public-domain', 'unknown'] as const;
const expiries = ['never', 'past', 'ahead'] as const;
const indexings = [undefined, true, false] as const;
const minings = ['unsaid', 'reserved', 'policy', 'free'] as const;
const relations = ['original', 'republication', 'translation', 'excerpt', 'summary'] as const;
const languages = ['fr', 'en', 'ar'] as const;

/** So that no section has more articles than a feed holds. */
const sectionCount = 12;

export interface RightsCase {
  name: string;
  slug: string;
  section: string;
  basis: (typeof bases)[number];
  expiry: (typeof expiries)[number];
  expires: string | undefined;
  indexing: boolean | undefined;
  mining: (typeof minings)[number];
  relation: (typeof relations)[number];
  lang: (typeof languages)[number];
  licence: string | undefined;
  holder: string | undefined;
  /** The address of the original. */
  source: string | undefined;
  sentence: string;
  standfirst: string;
  hasPicture: boolean;
}

/** Every expiry with every indexing, mining and relation; basis and language go round, in twice as many articles. */
export function casesOfRights(): RightsCase[] {
  const rounds = [0, 1];
  const all = rounds.flatMap((round) =>
    expiries.flatMap((expiry) =>
      indexings.flatMap((indexing) =>
        minings.flatMap((mining) =>
          relations.map((relation) => ({ round, expiry, indexing, mining, relation })),
        ),
      ),
    ),
  );
  return all.map(({ round, ...one }, index) => {
    const basis = bases[(index + Math.floor(index / 6) + round) % bases.length] ?? 'own';
    const lang =
      languages[(index + Math.floor(index / 3) + Math.floor(index / 18) + round) % languages.length] ?? 'fr';
    const slug = `texte-${index}`;
    return {
      ...one,
      basis,
      lang,
      slug,
      name: `${slug}: ${[basis, one.expiry, one.indexing, one.mining, one.relation, lang].join(', ')}`,
      section: `s${index % sectionCount}`,
      expires: { never: undefined, past: '2024-06-01', ahead: '2024-07-01' }[one.expiry],
      licence: basis === 'licence' ? 'https://creativecommons.org/licenses/by/4.0/' : undefined,
      holder: basis === 'permission' ? `Ayant droit ${index}` : undefined,
      source: one.relation === 'original' ? undefined : `https://source.example/${index}`,
      sentence: `Quetzal numero ${index} dort.`,
      standfirst: `Axolotl numero ${index} veille.`,
      hasPicture: index % 7 === 0,
    };
  });
}

/** The settings, in which mining is reserved. */
export function siteOfRights(): string {
  return [
    'title: Droits',
    'tagline: Tous les droits',
    'address: https://droits.example/',
    'timezone: Europe/Paris',
    'language: fr',
    'publisher: { name: Droits }',
    'contact: droits@droits.example',
    'rights: { mining: { reserved: true } }',
    'sections:',
    ...Array.from({ length: sectionCount }, (_, index) => `  s${index}: { fr: Section ${index} }`),
    '',
  ].join('\n');
}

export function fileOfCase(one: RightsCase): string {
  const { slug, lang, section, relation, basis, licence, holder, expires, indexing, mining, sentence } = one;
  const stated = {
    basis,
    ...(licence && { licence }),
    ...(holder && { holder }),
    ...(expires && { expires }),
    ...(indexing !== undefined && { indexing }),
    ...(mining === 'reserved' && { mining: { reserved: true } }),
    ...(mining === 'policy' && { mining: { reserved: true, policy: 'https://droits.example/conditions' } }),
    ...(mining === 'free' && { mining: { reserved: false } }),
  };
  const source = relation === 'original' ? 'original' : { publisher: 'Le Monde', url: one.source, relation };
  return [
    '---',
    `title: Titre de ${slug}`,
    `description: ${one.standfirst}`,
    `lang: ${lang}`,
    'published: 2024-05-01',
    `section: ${section}`,
    `source: ${JSON.stringify(source)}`,
    `rights: ${JSON.stringify(stated)}`,
    ...(one.hasPicture ? [`image: { src: ./${slug}.png, alt: "" }`] : []),
    '---',
    '',
    sentence,
    '',
  ].join('\n');
}

/** What the card of the source says of the basis. */
export function wordsOfBasis({ basis, lang, holder }: RightsCase): string {
  const inEnglish = lang === 'en';
  const said: Record<RightsCase['basis'], string> = {
    own: inEnglish ? 'the paper’s own text' : 'texte de ce journal',
    licence: `${inEnglish ? 'under the licence' : 'sous la licence'} CC BY 4.0`,
    permission: inEnglish
      ? `by permission, rights held by ${holder}`
      : `avec autorisation, droits détenus par ${holder}`,
    quotation: inEnglish ? 'quotation' : 'citation',
    'public-domain': inEnglish ? 'public domain' : 'domaine public',
    unknown: inEnglish ? 'by what right is not known' : 'on ignore à quel titre',
  };
  return said[basis];
}
