import { decodeNamedCharacterReference } from 'decode-named-character-reference';

// What is compared of texts: their words, whatever marks, sizes and spaces they are set with.

const ignored = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]+/gv;
const address = /\bhttps?:\/\/[^\s<>"'“”«»\\]+/gi;

export interface Said {
  words: string[];
  /** Addresses that stand in the text as they are. */
  addresses: string[];
}

/** The words of a text in one form, and apart from them the addresses in it. */
export function saidIn(text: string): Said {
  const addresses: string[] = [];
  const plain = text.includes('&') ? text.replace(reference, decoded) : text;
  const rest = !plain.includes('://')
    ? plain
    : plain.replace(address, (found) => {
        addresses.push(found);
        return ' ';
      });
  return { words: rest.replace(ignored, '').normalize('NFKC').toLowerCase().match(word) ?? [], addresses };
}

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi;

function decoded(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return decodeNamedCharacterReference(name) || whole;
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
