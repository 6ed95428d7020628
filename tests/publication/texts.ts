/** Texts of articles and of site.yaml, right but for what a test makes wrong. */

/** A file's text, its front matter's lines (which begin at line 2) and its body. */
export function text(lines: string[], body = 'Un texte.'): string {
  return ['---', ...lines, '---', '', body, ''].join('\n');
}

/** The front matter of an article; line 2 is its title, line 6 its source. */
export const fields = [
  'title: Un titre',
  'lang: fr',
  'published: 2023-02-28',
  'section: monde',
  'source: original',
];

/** An article with lines after the fields: from line 7 on. */
export function add(...lines: string[]): string {
  return text([...fields, ...lines]);
}

/** An article with other lines in place of a field; none removes it. */
export function set(key: string, ...lines: string[]): string {
  return text(replaced(fields, key, lines));
}

/** An article with other lines in place of a key of its source, which begins at line 6. */
export function setInSource(key: string, ...lines: string[]): string {
  return set('source', 'source:', ...replaced(sourceKeys, key, lines).map((line) => `  ${line}`));
}

/** An article with a source and lines after its keys: from line 10 on. */
export function addToSource(...lines: string[]): string {
  return setInSource('', ...lines);
}

/** An article with another body: from line 9 on. */
export function body(markdown: string): string {
  return text(fields, markdown);
}

/** The text of site.yaml, with lines of its own at the end. */
export function siteYaml(...lines: string[]): string {
  const right = [
    'title: Essai',
    'tagline: Une revue',
    'address: https://essai.example/',
    'timezone: Europe/Paris',
    'language: fr',
    'publisher: { name: Essai }',
    'contact: redaction@essai.example',
    'sections:',
    '  monde: { fr: Monde }',
  ];
  return [...right, ...lines, ''].join('\n');
}

const sourceKeys = ['publisher: Le Journal', 'relation: republication', 'url: https://example.org/a'];

function replaced(lines: string[], key: string, others: string[]): string[] {
  if (key === '') return [...lines, ...others];
  return lines.flatMap((line) => (line.startsWith(`${key}:`) ? others : [line]));
}
