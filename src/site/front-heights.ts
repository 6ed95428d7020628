/** What fills the column beside the lead, so that neither side ends far above the other. */
import type { Article } from '../article/article.ts';
import type { Front } from './front.ts';

/** Pixels and letters a line in a window of 1280, as the styles of the front page set them. */
const wide = {
  headline: { line: 55, letters: 36, around: 61 },
  standfirst: { line: 28, letters: 28, around: 42 },
  picture: 371,
  line: { line: 21, letters: 32, around: 41 },
  second: { line: 33, letters: 24, around: 93 },
  pictureAbove: 274,
  beside: { line: 24, letters: 44, around: 0 },
  row: { line: 21, letters: 29, around: 42 },
  brief: { line: 22, letters: 36, around: 17 },
  heading: 46,
  more: 40,
};

/** What fills the column beside the lead. */
export interface Rail {
  latest: Article[];
  briefs: Article[];
}

/** The part of the column that briefs may fill; those that an editor names fill what they need. */
const shareOfBriefs = 0.45;

/**
 * Which of the candidates and briefs (newest first) stand beside lead and seconds; undefined where there are too few
 * of them to reach the foot.
 */
export function railBeside(
  front: Front,
  briefs: Article[],
  candidates: Article[],
  areBriefsNamed: boolean,
): Rail | undefined {
  const height = mainHeight(front);
  const room = areBriefsNamed ? Infinity : height * shareOfBriefs - wide.heading;
  const shortest = fitting(briefs, room, (brief) =>
    linesOf(`${brief.title} ${standfirstOf(brief)} ${publisherOf(brief)}`, wide.brief),
  );
  const headings = shortest.articles.length > 0 ? 2 * wide.heading : wide.heading;
  const left = height - shortest.height - headings - wide.more;
  const latest = fitting(candidates, left, ({ title }) => linesOf(title, wide.row));
  const isFull = areBriefsNamed || latest.articles.length < candidates.length;
  return isFull && latest.articles.length > 0
    ? { latest: latest.articles, briefs: shortest.articles }
    : undefined;
}

/** As many articles as fit into a height, in their order. */
function fitting(
  articles: Article[],
  room: number,
  heightOf: (article: Article) => number,
): { articles: Article[]; height: number } {
  let height = 0;
  let count = 0;
  for (const article of articles) {
    const next = heightOf(article);
    if (height + next > room) break;
    height += next;
    count++;
  }
  return { articles: articles.slice(0, count), height };
}

/** How high lead and seconds stand. */
function mainHeight({ lead, beside, seconds }: Front): number {
  if (!lead) return 0;
  const side =
    linesOf(standfirstOf(lead), wide.standfirst) +
    beside.reduce((sum, { title }) => sum + linesOf(title, wide.line), 0);
  const under = seconds.map((second) => heightOfSecond(second, seconds.length));
  const body = lead.picture ? Math.max(wide.picture, side) : side;
  return linesOf(lead.title, wide.headline) + body + Math.max(0, ...under);
}

/** Two have their pictures beside the headline, more of them above it. */
function heightOfSecond(second: Article, columns: number): number {
  const share = Math.min(1, 2 / columns);
  const isAbove = columns > 2 && second.picture !== undefined;
  const besidePicture = second.picture && !isAbove ? 0.75 : 1;
  const { second: title, beside: standfirst, pictureAbove } = wide;
  return (
    linesOf(second.title, { ...title, letters: title.letters * share * besidePicture }) +
    linesOf(standfirstOf(second), { ...standfirst, letters: standfirst.letters * share }) +
    (isAbove ? pictureAbove * share : 0)
  );
}

function linesOf(text: string, { line, letters, around }: { line: number; letters: number; around: number }) {
  return Math.ceil(text.length / letters) * line + around;
}

function standfirstOf({ description, opening }: Article): string {
  return description ?? opening;
}

function publisherOf({ source }: Article): string {
  return source === 'original' ? '' : source.publisher;
}
