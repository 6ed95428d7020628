import { expect, test } from 'vitest';
import { readInput } from '../../../src/import/readers/choose.ts';
import { prose } from '../importing.ts';

function refusal(text: string, name: string): string | undefined {
  const latin = /^(?:\u0089|\u00ff|\u00d0|II|ID3|%PDF|PK)/.test(text);
  const bytes = Buffer.from(text, latin ? 'latin1' : 'utf8');
  return readInput({ name, bytes, address: null, charset: null }).refused;
}

const [first = '', second = '', third = ''] = prose;
const sentence = first.replaceAll(',', '');

test.each([
  [
    'a.json',
    JSON.stringify({ db: [{ meta: {}, data: { posts: [{ html: first }], users: [] } }] }),
    'export of Ghost',
  ],
  [
    'a.json',
    JSON.stringify([{ id: 1, title: { rendered: 'Ferry' }, content: { rendered: first } }]),
    'of WordPress (JSON)',
  ],
  ['a.txt', JSON.stringify({ text: prose }, null, 2), 'data (JSON)'],
  ['a.txt', prose.map((text) => JSON.stringify({ text })).join('\n'), 'data (JSON)'],
  ['a.txt', `{"text": "${first}`, 'data (JSON)'],
  ['a.ipynb', JSON.stringify({ cells: [{ cell_type: 'markdown', source: prose }], nbformat: 4 }), 'Jupyter'],
  ['a.txt', `title;date;text\nFerry;2023-03-14;"${first}"\nInn;2023-03-15;"${second}"\n`, 'a table'],
  ['a.txt', `name\ttext\nFerry\t${first}\nInn\t${second}\nSchool\t${third}`, 'a table'],
  ['a.csv', `name,text\nFerry,"${first}"`, 'a table'],
  ['a.txt', `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDESCRIPTION:${first}`, 'iCalendar'],
  ['a.txt', `BEGIN:VCARD\nNOTE:${first}\nEND:VCARD`, 'vCard'],
  ['a.txt', `1\n00:00:01,000 --> 00:00:04,000\n${first}\n`, 'subtitles'],
  ['a.txt', `WEBVTT\n\n00:01.000 --> 00:04.000\n${first}\n`, 'subtitles'],
  ['a.txt', `{\\rtf1\\ansi ${first}}`, 'RTF'],
  ['a.txt', `\\documentclass{article}\n\\begin{document}\n${first}\n`, 'LaTeX'],
  ['a.rst', `Ferry\n=====\n\n:status: draft\n\n${first}`, 'reStructuredText'],
  ['a.txt', `#+TITLE: Ferry\n#+DRAFT: t\n\n${first}`, 'an Org document'],
  ['a.txt', `-- MySQL dump 10.13\nINSERT INTO posts VALUES (1,'${sentence}');`, 'SQL'],
  ['a.txt', `INSERT INTO posts VALUES (1,'${sentence}');`, 'SQL'],
  ['a.txt', `AUTHOR: Jane\nTITLE: Ferry\nSTATUS: Draft\n-----\nBODY:\n${first}\n-----\n`, 'Movable Type'],
  [
    'a.txt',
    `const ferry = 1;\nfunction cross(lake) {\n  return lake + ferry;\n}\n// ${first}\nexport const a = 2;`,
    'source code',
  ],
  ['a.py', `# ${first}\nprint("ferry")`, 'source code'],
  ['a.txt', `<?php echo "${first}"; ?>`, 'source code'],
  ['a.txt', `diff --git a/ferry b/ferry\n+${first}`, 'a list of changes'],
  [
    'a.webloc',
    '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://lake.example/a</string></dict></plist>',
    'npm run import -- https://lake.example/a',
  ],
  [
    'a.url',
    '[InternetShortcut]\r\nURL=https://lake.example/a\r\n',
    'npm run import -- https://lake.example/a',
  ],
  [
    'a.xml',
    `<?xml version="1.0"?><opml version="2.0"><body><outline text="${first}"/></body></opml>`,
    'OPML',
  ],
  [
    'a.xml',
    '<?xml version="1.0"?><urlset><url><loc>https://lake.example/a</loc></url></urlset>',
    'a sitemap',
  ],
  ['a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><text>${first}</text></svg>`, 'SVG'],
  ['a.txt', `-----BEGIN PGP MESSAGE-----\n\nhQEMA`, 'encrypted'],
  ['a.txt', Buffer.from(prose.join(' ')).toString('base64'), 'base64'],
  ['a.yaml', `ferry: ${sentence}`, 'settings'],
  ['a', '%PDF-1.7 ', 'a PDF'],
  ['a', `\u00d0\u00cf\u0011\u00e0 ${first}`, 'Save it as a Word document'],
  ['a', `PK\u0003\u0004${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`, 'OpenDocument'],
  ['a', `PK\u0003\u0004${'\0'.repeat(26)}mimetypeapplication/epub+zip`, 'electronic book'],
  ['a', 'PK\u0003\u0004 … xl/workbook.xml', 'a spreadsheet'],
  ['a', 'PK\u0003\u0004 … a.txt', 'Unpack it'],
  ['a', '\u00ff\u00d8\u00ff\u00e0', 'a picture'],
  ['a', 'ID3\u0004', 'a sound or a film'],
])('what is no article is refused by its name, with a remedy: %s, %s', (name, text, told) => {
  const why = refusal(text, name);
  expect(why).toContain(told);
  expect(why).toMatch(/^It is .+\. \S/);
});

test.each([
  ['a text with commas', `Ferry\n\n${prose.join('\n\n')}`],
  ['a text that begins with a bracket', `[AFP] ${first}\n\n${second}\n\n${third}`],
  ['a text that begins with a brace', `{Ferry} ${first}\n\n${second}`],
  [
    'a poem',
    'Ferry\n\nThe lake is wide;\nThe lake is deep;\nThe boat is old;\nThe children sleep.\n\nIt sails at ten;\nIt sails at two;\nAnd now and then\nIt takes me too.',
  ],
  [
    'a text about code',
    `# Ferry\n\n${first}\n\n\`\`\`js\nconst a = 1;\nconst b = 2;\nconst c = 3;\nfoo();\n\`\`\`\n\n${second}`,
  ],
  ['a list with times', `Ferry\n\n10:00 departure\n10:30 arrival\n\n${first}`],
])('%s is read as a text', (_, text) => {
  expect(refusal(text, 'a.txt')).toBeUndefined();
});

test('the end of an address is no kind of file', () => {
  expect(refusal(`Ferry\n\n${prose.join('\n\n')}`, 'https://lake.example/ferry.py')).toBeUndefined();
});
