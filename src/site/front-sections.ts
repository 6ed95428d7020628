/** The sections on the front page, each in a shape that fits what it holds and leaves no hole. */
import type { Article } from '../article/article.ts';
import type { Site } from './site.ts';

/**
 * How a section is laid out: `wide`, a large picture, stories beside it, headlines; `quarters`, four columns of which
 * the first has a picture; `panorama`, a picture over half the width and a row under it; `columns`, rows of stories;
 * `half`, one story and headlines in half the width.
 */
export type Shape = 'wide' | 'quarters' | 'panorama' | 'columns' | 'half';

/** A figure that an editor sets large, and the article that explains it. */
export interface Figure {
  value: string;
  label: string;
  article: Article;
}

export interface FrontSection {
  section: string;
  shape: Shape;
  /** The first story, larger; none where a figure stands in its place. */
  first?: Article;
  figure?: Figure;
  /** Stories with a standfirst. */
  stories: Article[];
  /** Headlines. */
  lines: Article[];
}

/** What stands side by side: one section over the whole width, or two halves. */
export type FrontRow = FrontSection[];

const mostInASection = 10;

/**
 * The sections of what stands in no higher rank, in the order of site.yaml. A large paper may leave an article to its
 * section's page so that two halves end alike.
 */
export function frontSections(
  articles: Article[],
  site: Pick<Site, 'sections'>,
  figure: Figure | undefined,
  mayLeaveOut: boolean,
): FrontRow[] {
  const of = Map.groupBy(articles, ({ section }) => section);
  const filled = Object.keys(site.sections).flatMap((section) => {
    const held = of.get(section)?.slice(0, mostInASection) ?? [];
    const own = figure?.article.section === section ? figure : undefined;
    return held.length > 0 || own ? [{ section, held, figure: own }] : [];
  });
  const rows: FrontRow[] = [];
  let half: (typeof filled)[number] | undefined;
  let wholes = 0;
  for (const one of filled) {
    // Sections without a picture would all look alike: after a whole one, two stand side by side.
    const isPlain = !pictureFirst(one.held)[0]?.picture && rows.length % 2 === 1;
    const isWhole = !half && !one.figure && !isPlain && one.held.length > mostInAHalf;
    if (isWhole) rows.push([wholeSection(one.section, one.held, wholes++)]);
    else if (half) {
      rows.push(evened([halfSection(half), halfSection(one)], mayLeaveOut));
      half = undefined;
    } else half = one;
  }
  if (half)
    rows.push([
      half.figure
        ? columns(half.section, half.held, half.figure)
        : wholeSection(half.section, half.held, wholes),
    ]);
  return rows;
}

const mostInAHalf = 5;

function halfSection({
  section,
  held,
  figure,
}: {
  section: string;
  held: Article[];
  figure?: Figure | undefined;
}): FrontSection {
  if (figure) return { section, shape: 'half', figure, stories: [], lines: held.slice(0, mostInAHalf - 1) };
  const [first, ...lines] = pictureFirst(held).slice(0, mostInAHalf);
  return { section, shape: 'half', ...(first ? { first } : {}), stories: [], lines };
}

/** Two halves of about as many headlines. */
function evened(halves: FrontSection[], mayLeaveOut: boolean): FrontSection[] {
  const fewest = Math.min(...halves.map(({ lines }) => lines.length));
  return mayLeaveOut ? halves.map((half) => ({ ...half, lines: half.lines.slice(0, fewest + 2) })) : halves;
}

/** A section over the whole width; every second of the large ones is in quarters. */
function wholeSection(section: string, held: Article[], before: number): FrontSection {
  const [first, ...others] = pictureFirst(held);
  if (!first?.picture || others.length === 0) return columns(section, held);
  if (others.length <= 4) return { section, shape: 'panorama', first, stories: others, lines: [] };
  if (before % 2 === 1 && others.length >= 5)
    return { section, shape: 'quarters', first, stories: others.slice(0, 2), lines: others.slice(2, 7) };
  const stacked = others.length >= 6 ? 3 : 2;
  return {
    section,
    shape: 'wide',
    first,
    stories: others.slice(0, stacked),
    lines: others.slice(stacked, stacked + 6),
  };
}

/** A row of up to four stories, then headlines. */
function columns(section: string, held: Article[], figure?: Figure): FrontSection {
  const room = figure ? 3 : 4;
  return {
    section,
    shape: 'columns',
    ...(figure ? { figure } : {}),
    stories: held.slice(0, room),
    lines: held.slice(room),
  };
}

/** The first with a picture leads its section, where it is among the newest. */
function pictureFirst(articles: Article[]): Article[] {
  const pictured = articles.slice(0, 4).find(({ picture }) => picture);
  return pictured ? [pictured, ...articles.filter((article) => article !== pictured)] : articles;
}
