import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importArticle, type Imported } from '../../../src/import/import-article.ts';
import { readAnyInput } from '../../../src/import/readers/choose.ts';
import { prose } from '../importing.ts';

async function read(input: string | Uint8Array, name: string): Promise<Imported> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const reading = await readAnyInput({ name, bytes, address: null, charset: null });
  if (reading.refused !== undefined) throw new Error(reading.refused);
  const [article] = reading.articles;
  if (!article) throw new Error('There is no article.');
  return importArticle(article, { given: { section: 'monde' }, short: true, sections: {} });
}

const headers =
  'Received: from mx.example by relay.example\r\nFrom: =?utf-8?Q?Zo=C3=AB_Lind?= <zoe@secret.example>\r\nTo: Ada <ada@secret.example>\r\nSubject: =?utf-8?B?TGUgYmFjIGR1IGxhYw==?=\r\nDate: Tue, 14 Mar 2023 09:00:00 +0100\r\nMIME-Version: 1.0\r\n';

function alternative(html: string, plain: string): string {
  return `${headers}Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${plain}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`;
}

const html = `<html><body>${prose.map((text) => `<p>${text}</p>`).join('')}</body></html>`;

test.each([
  ['plain', `${headers}Content-Type: text/plain; charset=utf-8\r\n\r\n${prose.join('\r\n\r\n')}\r\n`],
  ['HTML', alternative(html, prose.join('\n\n'))],
  [
    'laid out in a table',
    alternative(`<html><body><table><tr><td>${html}</td></tr></table></body></html>`, 'x'),
  ],
])('of a mail that is %s the article comes in, and nothing of who got it', async (_, mail) => {
  const { file, body, metadata } = await read(mail, 'a.eml');
  expect(metadata).toMatchObject({ title: { value: 'Le bac du lac' }, authors: { value: ['Zoë Lind'] } });
  expect(metadata.published?.value).toBe('2023-03-14T08:00:00Z');
  expect(body).toBe(prose.join('\n\n'));
  expect(file.text).not.toMatch(/secret\.example|Ada|relay/);
});

test('the head of a forwarded mail and the signature stay out, and are accounted for', async () => {
  const forwarded =
    '---------- Forwarded message ---------\nFrom: Jonas Hale <jonas@secret.example>\nDate: Mon, 13 Mar 2023 at 10:00\nSubject: The ferry\nTo: Zoë <zoe@secret.example>\n\n';
  const { file, removed, metadata } = await read(
    `${headers}Content-Type: text/plain; charset=utf-8\n\n${forwarded}${prose.join('\n\n')}\n\n-- \nZoë, 555 0100\n`,
    'a.eml',
  );
  expect(file.text).not.toMatch(/secret\.example|555/);
  expect(removed.map(({ rule }) => rule)).toEqual(['mail-head', 'mail-signature']);
  expect(metadata).toMatchObject({ title: { value: 'The ferry' }, authors: { value: ['Jonas Hale'] } });
});

const plainType = 'Content-Type: text/plain; charset=utf-8\n\n';

test('the mail that is answered, of people who did not write this one, stays out, and is accounted for', async () => {
  const answered = 'On 13 March 2023, Ada <ada@secret.example> wrote:\n> A private question.\n> From Bo.\n';
  const older = '-----Original Message-----\nFrom: Bo <bo@secret.example>\nSent: Monday\nTo: Ada\n\nOlder.\n';
  const { file, removed } = await read(
    `${headers}${plainType}${prose.join('\n\n')}\n\n${answered}\n${older}`,
    'a.eml',
  );
  expect(file.text).not.toMatch(/secret\.example|private|Older/);
  expect(removed.map(({ text }) => text).join()).toMatch(/Older[^]*private question/);
});

test('lines of an interview are no head of a mail', async () => {
  const interview = 'Question: And the boat?\nAnswer: It sails.\nQuestion: When?\n';
  const { removed } = await read(`${headers}${plainType}${prose.join('\n\n')}\n\n${interview}`, 'a.eml');
  expect(removed).toEqual([]);
});

test('what a mail shows to nobody, the mail it answers and pictures in it are not in the article', async () => {
  const inside = `<div style="display:none;max-height:0">Preheader</div>${html}<p hidden>Hush</p><img src="cid:p1" alt="The door"><blockquote type="cite">A private question</blockquote>`;
  const { file, removed } = await read(alternative(inside, 'x'), 'a.eml');
  expect(file.text).not.toMatch(/Preheader|Hush|door|private/);
  expect(removed.map(({ rule }) => rule)).toEqual([
    'mail-hidden',
    'mail-hidden',
    'mail-quote',
    'mail-picture',
  ]);
});

test('a text that names the address of someone who got the mail is a draft', async () => {
  const footer = '<p><a href="https://list.example/?u=ada%40secret.example">Leave</a></p>';
  const { file, messages } = await read(
    alternative(html.replace('</body>', `${footer}</body>`), 'x'),
    'a.eml',
  );
  expect(file.text).toContain('draft: true');
  expect(messages.find(({ rule }) => rule === 'not-public')?.text).toContain('it names ada@secret.example');
});

test('a confidential mail is a draft', async () => {
  const { file } = await read(
    `Sensitivity: Company-Confidential\r\n${headers}\r\n${prose.join('\r\n\r\n')}`,
    'a.eml',
  );
  expect(file.text).toContain('draft: true');
});

test('a page saved as a web archive is the page in it, and its frames are not', async () => {
  const part = (location: string, content: string): string =>
    `------b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: ${location}\r\n\r\n${content}\r\n`;
  const page = `<!doctype html><html lang="en"><head><title>The ferry</title></head><body><article><h1>The ferry</h1>${html}</article></body></html>`;
  const archive = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lake.example/ferry\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n\r\n${part('https://lake.example/ferry', page)}${part('https://ads.example/', '<html><body><p>Buy a boat today</p></body></html>')}------b--\r\n`;
  const { body, metadata, removed } = await read(archive, 'a.mhtml');
  expect(body).toBe(prose.join('\n\n'));
  expect(metadata['source.url']?.value).toBe('https://lake.example/ferry');
  expect(metadata.title?.value).toBe('The ferry');
  expect(removed.map(({ text }) => text).join()).toContain('Buy a boat today');
});

test('a mailbox of several messages is refused with a remedy', async () => {
  const message = `From zoe Tue Mar 14 09:00:00 2023\n${headers.replaceAll('\r', '')}\n${prose.join('\n\n')}\n\n`;
  await expect(read(message + message, 'a.mbox')).rejects.toThrow('Save the message that you mean');
});

function word(document: string, parts: Record<string, string> = {}): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${document}</w:body></w:document>`;
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': xml,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const heading = paragraph('The ferry', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>');

test('a Word document comes in without what Word hides in it', async () => {
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Do not print this</w:t></w:r></w:p>';
  const { body, metadata, messages } = await read(
    word(heading + prose.map((text) => paragraph(text)).join('') + hidden),
    'a.docx',
  );
  expect(metadata.title?.value).toBe('The ferry');
  expect(body).toBe(prose.join('\n\n'));
  expect(messages.map(({ text }) => text).join()).toContain('Do not print this');
});

test('a Word document that calls itself a draft is one', async () => {
  const core = {
    'docProps/core.xml': '<cp:coreProperties><cp:contentStatus>Draft</cp:contentStatus></cp:coreProperties>',
  };
  const { messages } = await read(
    word(heading + prose.map((text) => paragraph(text)).join(''), core),
    'a.docx',
  );
  expect(messages.find(({ rule }) => rule === 'not-public')?.text).toContain('contentStatus “Draft”');
});

test('a broken Word document is refused', async () => {
  const bytes = word(heading).slice(0, 700);
  await expect(read(Buffer.concat([bytes, Buffer.from('word/document.xml')]), 'a.docx')).rejects.toThrow(
    'broken Word',
  );
});

test.each([
  ['The Lake Letter', 'The Lake Letter', ['Ada Lind']],
  ['Ada Lind', undefined, ['Ada Lind']],
])(
  'a newsletter of %s is published by it, and signed by whom its text names',
  async (from, publisher, authors) => {
    const page = `<table><tr><td><h1>The ferry</h1><p>By Ada Lind</p>${prose.map((text) => `<p>${text}</p>`).join('')}</td></tr></table>`;
    const { metadata } = await read(
      Buffer.from(
        `From: ${from} <post@lake.example>\r\nSubject: The ferry\r\nDate: Sun, 02 Apr 2023 07:01:10 +0100\r\nList-Unsubscribe: <https://lake.example/u>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${page}</body></html>\r\n`,
      ),
      'a.eml',
    );
    expect(metadata['source.publisher']?.value ?? undefined).toBe(publisher);
    expect(metadata.authors?.value).toEqual(authors);
  },
);

test.each([
  ['<p><a href="https://lettre.example/7?e=key">Voir cet e-mail dans votre navigateur</a></p>', 'navigateur'],
  [
    '<div><a href="https://lettre.example/bye?u=key">Se désabonner</a> · Lettre, 4 rue du Lac</div>',
    'désabonner',
  ],
  ['<p>Sent by us. <a href="https://lettre.example/bye?u=key">Unsubscribe</a></p>', 'Unsubscribe'],
  ['<p><a href="https://lettre.example/bye?u=key">إلغاء الاشتراك</a></p>', 'إلغاء'],
])('a link that knows who got the letter stays out, and is accounted for: %s', async (line, words) => {
  const page = html.replace('</body>', `${line}</body>`);
  const { file, removed } = await read(alternative(page, 'x'), 'a.eml');
  expect(file.text).not.toMatch(/key/);
  expect(file.text).toContain(prose[0]!.slice(0, 40));
  const removal = removed.find(({ rule }) => rule === 'mail-subscription');
  expect(removal?.text).toContain(words);
});

test('a sentence about leaving a list is a sentence', async () => {
  const sentence =
    'Se désabonner est un droit, dit la loi, et <a href="https://loi.example/">elle le répète</a>.';
  const { body } = await read(
    alternative(html.replace('</body>', `<p>${sentence}</p></body>`), 'x'),
    'a.eml',
  );
  expect(body).toContain('Se désabonner est un droit');
});
