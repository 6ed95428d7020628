import chardet from 'chardet';
import sniffHtml from 'html-encoding-sniffer';
import type { Message } from '../received.ts';

export interface Decoded {
  text: string;
  encoding: string;
  messages: Message[];
}

/**
 * Bytes as text, as the web reads them: a byte order mark, what the server said, what the document
 * says of itself, and then detection. A declaration that the bytes contradict is noticed and not followed.
 */
export function decode(bytes: Uint8Array, httpCharset: string | null): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return decoded(bytes, mark, []);
  const wide = wideWithoutMark(bytes);
  if (wide) return decoded(bytes, wide, []);
  const declared = validLabel(httpCharset) ?? declaredInside(bytes);
  const utf8 = isUtf8(bytes);
  if (!declared) return decoded(bytes, utf8 ? 'utf-8' : detected(bytes), []);
  if (utf8 && isAscii(bytes)) return decoded(bytes, declared, []);
  if (declared === 'utf-8' && !utf8) {
    const actual = detected(bytes);
    return mostlyUtf8(bytes)
      ? decoded(bytes, 'utf-8', [broken()])
      : decoded(bytes, actual, [wrong(declared, actual)]);
  }
  // Text in a legacy encoding is practically never well-formed UTF-8 by chance.
  if (declared !== 'utf-8' && utf8 && !/^iso-2022|^utf-16/.test(declared)) {
    return decoded(bytes, 'utf-8', [wrong(declared, 'utf-8')]);
  }
  return decoded(bytes, declared, []);
}

function decoded(bytes: Uint8Array, encoding: string, messages: Message[]): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, messages };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without its mark: every second byte of the beginning is zero. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 400);
  if (head.length < 8 || head.length % 2) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 1) odd += 1;
    else even += 1;
  }
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null;
}

/** An XML prolog, or what the HTML standard finds in the first 1,024 bytes (a late `<meta>` counts too). */
function declaredInside(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const prolog = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  if (prolog) return validLabel(prolog);
  if (!/<(?:meta|html|head|!doctype)/i.test(head)) return null;
  return sniffed(bytes) ?? validLabel(/<meta[^>]+charset\s*=\s*["'\s]*([\w.:-]+)/i.exec(head)?.[1] ?? null);
}

/** The standard’s own search, whose library fails at `charset=` with nothing behind it. */
function sniffed(bytes: Uint8Array): string | null {
  try {
    const label = sniffHtml(bytes, { defaultEncoding: 'replacement' });
    return label === 'replacement' ? null : validLabel(label);
  } catch {
    return null;
  }
}

/** Detection goes by the letters alone: tags would make every page look English. */
function detected(bytes: Uint8Array): string {
  const sample = bytes.length > 200_000 ? bytes.subarray(0, 200_000) : bytes;
  const guesses = chardet.analyse(withoutMarkup(sample));
  const fitting = guesses.find(
    ({ name, confidence }) => confidence >= 10 && !/^utf-8|^ascii|^iso-2022/i.test(name) && validLabel(name),
  );
  return (fitting && validLabel(fitting.name)) ?? 'windows-1252';
}

function withoutMarkup(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!/<[a-z!/?]/i.test(text)) return bytes;
  const plain = text.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<[^<>]*>/gi, ' ');
  return Buffer.from(plain, 'latin1');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A page cut in the middle of a letter, or with one bad byte, is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const good = (text.match(/[\u0080-\ufffc]/g) ?? []).length;
  return good > bad * 10;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80 && byte !== 0x1b);
}

function validLabel(label: string | null): string | null {
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding === 'replacement' ? null : encoding;
  } catch {
    return null;
  }
}

function wrong(declared: string, actual: string): Message {
  return {
    level: 'warning',
    rule: 'encoding',
    text: `It declares ${declared} and is ${actual}: read as ${actual}.`,
  };
}

function broken(): Message {
  return {
    level: 'warning',
    rule: 'encoding',
    text: 'It declares utf-8 and has bytes that are not: they show as \ufffd.',
  };
}
