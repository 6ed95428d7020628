import { readableSlug } from '../src/article/slug.ts';
import { fileText } from '../src/import/article-file.ts';
import { bodyOf } from './prose.ts';
import { papers } from './stories.ts';
import type { Origin, Paper, Story } from './stories.ts';

/** The file of a story as a publisher would have written it. */
export function articleOf(story: Story): string {
  const { file, section, lang, title, standfirst, published, by, topics, places, people, image } = story;
  const given = {
    title,
    description: standfirst,
    lang,
    published,
    section,
    authors: by,
    topics,
    places,
    people,
    source: story.from ? sourceOf(story.from, story) : 'original',
    translation: story.translation,
    image: image && { src: `./${file}.jpg`, alt: image.alt, caption: image.caption, credit: image.credit },
    corrections: story.corrections,
  };
  return fileText(withoutUnknown(given), bodyOf(story));
}

function sourceOf(origin: Origin, { file, title, published }: Story): Record<string, unknown> {
  const paper = paperOf(origin.paper);
  const day = origin.published ?? published.slice(0, 10);
  const headline = origin.title ?? title;
  return withoutUnknown({
    publisher: paper.name,
    title: headline,
    url: origin.lost
      ? null
      : `https://${paper.host}/${day.replaceAll('-', '/')}/${readableSlug(headline) || file}`,
    authors: origin.authors,
    lang: paper.lang,
    published: day,
    relation: origin.as,
    via: origin.via?.map(({ paper: hand, ...rest }) => (hand ? { name: paperOf(hand).name, ...rest } : rest)),
    licence: origin.licence,
    note: origin.lost,
  });
}

function paperOf(id: string): Paper {
  const paper = papers[id];
  if (!paper) throw new Error(`demo/papers.yaml has no ${id}.`);
  return paper;
}

function withoutUnknown(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
