import { remedies, refusalOf } from './remedies.ts';

/** How files that are no texts begin, as Latin-1. The more particular come first. */
const signatures: [kind: string, pattern: RegExp, remedy: string][] = [
  ['a PDF', /^\s*%PDF-/, remedies.paste],
  ['a PostScript file', /^%!PS/, remedies.paste],
  [
    'an OpenDocument text',
    /^PK\x03\x04.{26}mimetypeapplication\/vnd\.oasis\.opendocument\.text/s,
    remedies.office,
  ],
  ['an OpenDocument file', /^PK\x03\x04.{26}mimetypeapplication\/vnd\.oasis\.opendocument/s, remedies.paste],
  ['an electronic book', /^PK\x03\x04.{26}mimetypeapplication\/epub|^.{60}BOOKMOBI/s, remedies.paste],
  ['an office document of the old form', /^\xd0\xcf\x11\xe0/, remedies.office],
  [
    'an archive',
    /^(?:PK\x03\x04|PK\x05\x06|\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd|.{257}ustar)/s,
    remedies.unpack,
  ],
  ['a web archive of Safari', /^bplist00.*WebMainResource/s, 'Save the page as HTML, or import its address.'],
  [
    'a link or a list of settings of macOS',
    /^bplist00/,
    'Import the address itself: npm run import -- https://…',
  ],
  [
    'a picture',
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|BM.{4}\0\0|II\*\0|MM\0\*|8BPS|\0\0\x01\0|.{4}ftyp(?:hei|mif|avif)|AT&TFORM)/s,
    remedies.picture,
  ],
  [
    'a sound or a film',
    /^(?:ID3|OggS|fLaC|.{4}ftyp|\x1aE\xdf\xa3|RIFF.{4}(?:WAVE|AVI )|FLV\x01|\xff[\xfb\xf3\xf2\xf1\xf9])/s,
    'Import the page that shows it, or its transcript.',
  ],
  ['a program', /^(?:\x7fELF|MZ.{58}|\xca\xfe\xba\xbe|[\xcf\xce]\xfa\xed\xfe|\0asm)/s, remedies.paste],
  ['a database', /^(?:SQLite format 3|.{4}Standard (?:Jet|ACE) DB)/s, remedies.export],
  ['a font', /^(?:OTTO|wOF[F2]|\0\x01\0\0|ttcf)/, remedies.paste],
];

/** Why bytes that are no text are refused; `null` for a text. */
export function binaryRefusal(bytes: Uint8Array): string | null {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const office = officeKind(latin, bytes);
  if (office) return refusalOf(office, remedies.paste);
  const known = signatures.find(([, pattern]) => pattern.test(latin));
  if (known) return refusalOf(known[0], known[2]);
  if (/^(?:\xff\xfe|\xfe\xff)/.test(latin)) return null;
  const zeros = latin.split('\0').length - 1;
  const controls = (latin.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g) ?? []).length;
  // Every second byte of UTF-16 may be zero; fewer zeros are no text's.
  const isBinary = (zeros > 0 && zeros < latin.length * 0.3) || controls > latin.length * 0.1;
  return isBinary ? refusalOf('a binary file', remedies.paste) : null;
}

/** What an office program packed, by the names of the files in it. */
function officeKind(latin: string, bytes: Uint8Array): string | null {
  if (!latin.startsWith('PK\x03\x04')) return null;
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .subarray(-200_000)
    .toString('latin1');
  if (names.includes('xl/workbook.xml')) return 'a spreadsheet';
  if (names.includes('ppt/presentation.xml')) return 'a presentation';
  return /Index\/(?:Document|Slide|Tables)/.test(names)
    ? 'a document of Apple’s Pages, Numbers or Keynote'
    : null;
}
