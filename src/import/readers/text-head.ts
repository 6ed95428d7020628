import { otherWords } from '../metadata/date-words.ts';
import { momentOf } from '../metadata/dates.ts';
import { recognisedLanguage } from '../metadata/recognised-language.ts';
import { isSectionName } from '../metadata/section-names.ts';
import { changed } from '../metadata/visible-dates.ts';

/** A line of a text that says something, and where it stands. */
export interface TextLine {
  words: string;
  start: number;
  end: number;
}

/** What a line above the title says of the article. */
export interface Statement {
  key: 'categories' | 'published' | 'source.url' | 'updated';
  value: string;
  line: TextLine;
}

/** Of the first lines of a text, those above its title: its address, its day, the section that it was in. */
export function aboveTitle(lines: TextLine[], text: string): Statement[] {
  const all: Statement[] = [];
  for (const [index, line] of lines.slice(0, 4).entries()) {
    const found = line.words
      .split(/ ?[|•·>›] ?| [–—/-] /)
      .map((part) => statement(part.trim(), line, lines[index + 1]?.words ?? '', text));
    if (found.some((one) => one === null)) break;
    all.push(...found.filter((one) => one !== null));
  }
  const next = lines[new Set(all.map(({ line }) => line)).size]?.words ?? '';
  // Where no title follows, a day or a section may be the title itself; an address never is.
  return isTitle(next) ? all : all.slice(0, firstOther(all));
}

function firstOther(all: Statement[]): number {
  const at = all.findIndex(({ key }) => key !== 'source.url');
  return at < 0 ? all.length : at;
}

function statement(words: string, line: TextLine, next: string, text: string): Statement | null {
  const address = /^(?:(?:source|link|lien|url|adresse|via|fuente|quelle)\s*:\s*)?(https?:\/\/\S+)$/i.exec(
    words,
  )?.[1];
  if (address && URL.canParse(address)) return { key: 'source.url', value: address, line };
  const isDate = /\d/.test(words) && words.length <= 60 && otherWords(words).length <= 1;
  const lang = isDate ? (recognisedLanguage(text)?.lang ?? '') : '';
  if (isDate && momentOf(words, lang))
    return { key: changed.test(words) ? 'updated' : 'published', value: words, line };
  return isSection(words, next) ? { key: 'categories', value: words, line } : null;
}

/** A name that papers give to their sections, or a word or two in capitals above a line that is not. */
function isSection(words: string, next: string): boolean {
  if (isSectionName(words)) return true;
  const isLoud = (line: string): boolean => line === line.toUpperCase() && line !== line.toLowerCase();
  return isLoud(words) && !isLoud(next) && /^[^\d.!?…:;,]{3,40}$/.test(words) && words.split(' ').length <= 3;
}

/** A line that is neither a paragraph, nor the beginning of one, nor signed. */
function isTitle(words: string): boolean {
  return (
    /^.{4,200}$/.test(words) &&
    !/[.…:;,]["”»’)]?$/.test(words) &&
    !/^(?:by|par|por|von|di) \p{Lu}/iu.test(words)
  );
}
