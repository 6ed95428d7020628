import { voices, type Voice } from './sentences.ts';

export type Block = { kind: 'p' | 'h2' | 'quote' | 'ask'; text: string } | { kind: 'list'; items: string[] };

/** An article whose every word is known, and the voice in which the page around it speaks. */
export interface Story {
  title: string;
  author: string;
  /** The standfirst, which is also the description told to machines. */
  deck: string;
  blocks: Block[];
  voice: Voice;
  /** The next sentence of the same voice, for everything on the page that is not the article. */
  other(): string;
  pick(list: string[]): string;
}

export type Shape = 'plain' | 'headings' | 'short' | 'questions' | 'lists' | 'long';

export function story(lang: string, shape: Shape, seed: number): Story {
  const voice = voices[lang] as Voice;
  const random = generator(seed);
  const pick = (list: string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const other = (): string => fill(pick(voice.sentences));
  const fill = (sentence: string): string =>
    sentence
      .replaceAll('{who}', pick(voice.who))
      .replaceAll('{place}', pick(voice.place))
      .replaceAll('{n}', String(2 + Math.floor(random() * 9000)));
  const join = lang === 'zh' ? '' : ' ';
  const paragraph = (): Block => ({
    kind: 'p',
    text: Array.from({ length: 1 + Math.floor(random() * 3) }, other).join(join),
  });
  const paragraphs = (count: number): Block[] => Array.from({ length: count }, paragraph);
  const heading = (index: number): Block => ({
    kind: 'h2',
    text: voice.headings[index % voice.headings.length] ?? '',
  });
  const shapes: Record<Shape, () => Block[]> = {
    plain: () => paragraphs(8),
    short: () => paragraphs(3),
    long: () => paragraphs(24),
    headings: () => [
      ...paragraphs(3),
      heading(0),
      ...paragraphs(3),
      { kind: 'quote', text: other() },
      heading(1),
      ...paragraphs(3),
    ],
    questions: () => [
      ...paragraphs(1),
      ...Array.from({ length: 6 }, () => [
        { kind: 'ask', text: fill(pick(voice.sentences)).split(/[,،，]/)[0] + '?' } as Block,
        ...paragraphs(1),
      ]).flat(),
    ],
    lists: () => [
      ...paragraphs(3),
      { kind: 'list', items: [other(), other(), pick(voice.headings), pick(voice.place)] },
      ...paragraphs(3),
    ],
  };
  return {
    title: other()
      .slice(0, 70)
      .replace(/[,،，\s]+\S*$/, ''),
    author: pick(voice.who),
    deck: other(),
    blocks: shapes[shape](),
    voice,
    other,
    pick,
  };
}

/** The article's words, block by block. */
export function truth({ blocks }: Story): string {
  return blocks.map((block) => (block.kind === 'list' ? block.items.join('\n') : block.text)).join('\n');
}

function generator(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}
