/**
 * The front page: which article stands in which rank. An editor's plan decides (`front-plan.ts`); without one, ranks
 * follow from what articles have. No article stands twice.
 */
import type { Article } from '../article/article.ts';
import { dayOf } from '../article/moment.ts';
import { primaryLanguage } from '../language/tag.ts';
import { akin } from './akin.ts';
import { planOn } from './front-plan.ts';
import { frontSections } from './front-sections.ts';
import type { FrontRow } from './front-sections.ts';
import { railBeside } from './front-heights.ts';
import type { Publication } from './publication.ts';

/** What the front page shows, by rank. */
export interface Front {
  /** The day of the edition (`YYYY-MM-DD`). */
  day: string;
  /** There where the paper has an article. */
  lead?: Article;
  /** Beside the lead: of the same place, topic or section. */
  beside: Article[];
  seconds: Article[];
  /** The newest of what stands in no higher rank. */
  latest: Article[];
  briefs: Article[];
  /** Sections, one over the whole width or two side by side. */
  rows: FrontRow[];
  /** Articles in another language than the paper's. */
  inTheirLanguage: Article[];
}

/** A text of fewer words is told as a brief. */
const wordsOfABrief = 80;
/** Papers of fewer articles have lead and seconds alone. */
const fewest = 6;
/** An article leads for its picture only while it is about as new as the newest. */
const freshDays = 30;

/** The front page of a publication (its articles newest first). */
export function frontOf({ articles, site, now, frontPlan }: Publication): Front {
  const day = dayOf(now, site.timezone);
  const plan = planOn(frontPlan ?? {}, day);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const named = (slugs: string[] = []) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const front: Front = {
    day,
    beside: [],
    seconds: [],
    latest: [],
    briefs: [],
    rows: [],
    inTheirLanguage: [],
  };

  const planned = new Set(named([...(plan.seconds ?? []), ...(plan.briefs ?? [])]));
  const [lead = leadOf(articles.filter((article) => !planned.has(article)))] = named(
    plan.lead === undefined ? [] : [plan.lead],
  );
  if (!lead) return front;
  front.lead = lead;
  const taken = new Set<Article>([lead]);
  const take = (some: Article[]): Article[] => {
    const free = some.filter((article) => !taken.has(article));
    for (const article of free) taken.add(article);
    return free;
  };
  const free = () => articles.filter((article) => !taken.has(article));

  const figured = named(plan.figure ? [plan.figure.article] : []);
  const byHand = take([...named(plan.seconds), ...named(plan.pinned?.map(({ article }) => article))]);
  const briefsByHand = take(named(plan.briefs));
  if (articles.length < fewest) {
    front.seconds = [...byHand, ...briefsByHand, ...take(free())];
    return front;
  }
  take(figured);
  front.inTheirLanguage = take(foreign(free(), articles, site.language));
  const isBrief = ({ words }: Article) => words < wordsOfABrief;
  front.seconds = [
    ...byHand,
    ...take(
      secondsOf(
        free().filter((one) => !isBrief(one)),
        2 - byHand.length,
      ),
    ),
  ];
  const isLarge = articles.length >= largeFrom;
  if (isLarge)
    front.beside = take(
      akin(
        lead,
        free().filter((one) => !isBrief(one)),
        3,
      ).map(({ article }) => article),
    );

  const briefs = plan.briefs ? briefsByHand : free().filter(isBrief).slice(0, 5);
  const candidates = free().filter((one) => !isBrief(one));
  const rail = isLarge ? railBeside(front, briefs, candidates, plan.briefs !== undefined) : undefined;
  if (rail) {
    front.briefs = rail.briefs;
    front.latest = rail.latest;
    take([...rail.briefs, ...rail.latest]);
  }
  // Where there is no room for a brief, it is told in its section.
  const left = [...briefsByHand.filter((article) => !front.briefs.includes(article)), ...free()];
  const figure = plan.figure && figured[0] && { ...plan.figure, article: figured[0] };
  front.rows = frontSections(left, site, figure, isLarge);
  return front;
}

/** A paper of fewer articles needs them all for its sections. */
const largeFrom = 20;

/** The newest with a picture and a standfirst; where there is none of these days, the newest that is no brief. */
function leadOf(articles: Article[]): Article | undefined {
  const [newest] = articles;
  const oldest = Date.parse(newest?.published ?? '') - freshDays * 86_400_000;
  const pictured = articles.find(
    ({ picture, description, published }) =>
      picture && description !== undefined && Date.parse(published) >= oldest,
  );
  return pictured ?? articles.find(({ words }) => words >= wordsOfABrief) ?? newest;
}

/** The newest, and before it the first with a picture among the next ones. */
function secondsOf(candidates: Article[], count: number): Article[] {
  if (count <= 0) return [];
  const pictured = candidates.slice(0, 12).find(({ picture }) => picture);
  return [...new Set([...(pictured ? [pictured] : []), ...candidates])].slice(0, count);
}

/** Up to four in other languages; a paper that is mostly in other languages keeps them in its sections. */
function foreign(candidates: Article[], all: Article[], language: string): Article[] {
  const isForeign = ({ lang }: Article) => primaryLanguage(lang) !== primaryLanguage(language);
  const found = candidates.filter(isForeign);
  if (found.length < 3 || all.filter(isForeign).length * 2 > all.length) return [];
  return found.slice(0, 4);
}

/** Every article on a front page, each once. */
export function shownOn({ lead, beside, seconds, latest, briefs, rows, inTheirLanguage }: Front): Article[] {
  const inRows = rows
    .flat()
    .flatMap(({ first, figure, stories, lines }) =>
      [first ?? [], figure?.article ?? [], stories, lines].flat(),
    );
  return [lead ?? [], beside, seconds, latest, briefs, inRows, inTheirLanguage].flat();
}
