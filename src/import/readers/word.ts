import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import mammoth from 'mammoth';
import { hiddenBy } from '../metadata/visibility.ts';
import type { Message, Reading } from '../received.ts';
import { readFragment } from './html.ts';
import { remedies } from './remedies.ts';

/** No document unpacks to more: what does was made to fill the memory. */
const largestUnpacked = 200_000_000;

/** Whether bytes are a Word document: a packed folder with `word/document.xml` in it. */
export function isWord(bytes: Uint8Array): boolean {
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return (
    packed.subarray(0, 4).toString('latin1') === 'PK\x03\x04' &&
    packed.includes('word/document.xml', 0, 'latin1')
  );
}

/** A Word document (.docx). What Word hides, or strikes out as changed, is not in the article. */
export async function readWord(bytes: Uint8Array, input: string): Promise<Reading> {
  try {
    const parts = unpacked(bytes);
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const { xml, hidden } = withoutHidden(document);
    const repacked = zipSync({ ...parts, 'word/document.xml': strToU8(xml) }, { level: 0 });
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(repacked) },
      { styleMap, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    const reading = readFragment(value, input, null);
    for (const article of reading.articles ?? []) {
      article.wholeInput = false;
      article.hidden = hiddenBy(statusOf(parts));
      article.messages.push(...leftBehind(parts, hidden));
    }
    return reading;
  } catch (error) {
    const why = error instanceof TooLarge ? 'It unpacks to over 200 MB.' : 'It is a broken Word document.';
    return { refused: `${why} ${remedies.paste}` };
  }
}

const styleMap = ['Title', 'Titre', 'Titel', 'Título', 'Titolo'].map(
  (name) => `p[style-name='${name}'] => h1:fresh`,
);

class TooLarge extends Error {}

function unpacked(bytes: Uint8Array): Unzipped {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      if (size > largestUnpacked) throw new TooLarge();
      return true;
    },
  });
}

const run = /<w:r\b(?:(?!<\/w:r>)[\s\S])*?<\/w:r>/g;

/** Takes out the runs that Word shows to nobody. */
function withoutHidden(xml: string): { xml: string; hidden: string[] } {
  const hidden: string[] = [];
  const shown = xml.replace(run, (whole) => {
    if (!/<w:(?:vanish|webHidden)(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(whole)) return whole;
    hidden.push(whole.replace(/<[^>]*>/g, ''));
    return '';
  });
  return { xml: shown, hidden };
}

/** Word's own word for where a text stands: `Draft`. */
function statusOf(parts: Unzipped): Record<string, string> {
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const status = /<cp:contentStatus>([^<]+)</.exec(core)?.[1];
  return status ? { contentStatus: status } : {};
}

function leftBehind(parts: Unzipped, hidden: string[]): Message[] {
  const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array()).split('<w:comment ').length - 1;
  const pictures = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  const told = [
    hidden.length > 0 && `Hidden in the document, and left there: ${hidden.join(' ')}`,
    comments > 0 && `Comments stay in the document: ${comments}.`,
    pictures.length > 0 &&
      `Pictures stay in the document: ${pictures.map((name) => name.replace('word/media/', '')).join(', ')}.`,
  ];
  return told
    .filter((text) => text !== false)
    .map((text) => ({ level: 'warning', rule: 'left-behind', text, about: [text] }));
}
