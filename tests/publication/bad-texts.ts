import type { BadFile } from './bad-file.ts';
import { add, addToSource, body, fields, set, text } from './texts.ts';

/** Bodies and bytes that are wrong. */
export const badTexts: BadFile[] = [
  [
    'articles/empty-body.md',
    body(''),
    '8: body: is empty: write the text below the front matter, or set draft: true',
  ],
  [
    'articles/comment-body.md',
    body('<!-- rien -->\n\n   \n'),
    '8: body: is empty: write the text below the front matter, or set draft: true',
  ],
  [
    'articles/residue-body.md',
    body('Un texte [ad_1] ici.\n\nSource link'),
    '9:10: body: holds scraper residue, “[ad_1]”, which is a tag of the plugin that collected the text: delete it; to write about it, put it in backticks',
    '11:1: body: holds scraper residue, “Source link”, which is left from the page that the text was collected from: delete it, and state the source in the front matter',
  ],
  [
    'articles/residue-title.md',
    set('title', 'title: "[ad_2] Un titre"'),
    '2: title: holds scraper residue, “[ad_2]”, which is a tag of the plugin that collected the text: delete it; to write about it, put it in backticks',
  ],
  [
    'articles/residue-description.md',
    add('description: "Texte [AD_1]"'),
    '7: description: holds scraper residue, “[AD_1]”, which is a tag of the plugin that collected the text: delete it; to write about it, put it in backticks',
  ],
  [
    'articles/residue-source.md',
    addToSource('title: "Titre [ad_2]"'),
    '10: source.title: holds scraper residue, “[ad_2]”, which is a tag of the plugin that collected the text: delete it; to write about it, put it in backticks',
  ],
  [
    'articles/residue-topics.md',
    add('topics:', '  - paix', '  - "[ad_1]"'),
    '9: topics.1: holds scraper residue, “[ad_1]”, which is a tag of the plugin that collected the text: delete it; to write about it, put it in backticks',
  ],
  [
    'articles/residue-and-key.md',
    set('title', 'title: "[ad_1] Un titre"', 'titel: x'),
    '2: title: holds scraper residue, “[ad_1]”, which is a tag of the plugin that collected the text: delete it; to write about it, put it in backticks',
    '3: titel: is not a known key: write title, or remove the line',
  ],
  [
    'articles/open-front.md',
    '---\ntitle: Un titre\n\nUn texte.\n',
    '1: file: has front matter without an end: close it with a line ---',
  ],
  [
    'articles/no-front.md',
    'Un texte.\n',
    '1: file: has no front matter: begin it with a line ---, then title: and the other fields, then a line ---',
  ],
  [
    'articles/blank-front.md',
    '\n' + text(fields),
    '1: file: does not begin with its front matter: delete the spaces and empty lines before the first ---',
  ],
  [
    'articles/js-front.md',
    '---js\n{}\n---\nUn texte.\n',
    '1: file: begins with front matter that is not YAML (---js): begin it with a line --- and write YAML',
  ],
  [
    'articles/toml-front.md',
    '+++\ntitle = "x"\n+++\nUn texte.\n',
    '1: file: begins with front matter that is not YAML (+++): begin it with a line --- and write YAML',
  ],
  [
    'articles/void.md',
    '',
    '1: file: has no front matter: begin it with a line ---, then title: and the other fields, then a line ---',
  ],
  [
    'articles/latin1.md',
    Buffer.concat([
      Buffer.from('---\ntitle: Un �\nlang: fr\ntopics: [caf'),
      Buffer.from([0xe9]),
      Buffer.from(']\n---\n'),
    ]),
    '4: file: is not UTF-8: save it again with the encoding UTF-8',
  ],
  [
    'articles/utf16.md',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text(fields), 'utf16le')]),
    '1: file: is UTF-16, not UTF-8: save it again with the encoding UTF-8',
  ],
  [
    'articles/big.md',
    body('x '.repeat(1_000_001)),
    '1: file: is larger than 2 MB: cut it into several articles',
  ],
];
