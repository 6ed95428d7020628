/** The hands that a text went through, from its first publisher to this paper: only what the fields say. */
import { languageNameBeside } from '../language/language-names.ts';
import type { Article } from './article.ts';
import { dayOf } from './moment.ts';
import type { Moment } from './moment.ts';
import { makerOf } from './origin.ts';
import type { Speaker } from './origin.ts';

/** One hand, and what is known of the text in it. */
export interface Stop {
  name: string;
  /** Where the text stands there; null where the link was lost. */
  url?: string | null | undefined;
  /** What is said of it, in order; a day with the moment that it is. */
  facts: { text: string; moment?: Moment }[];
}

/** The stops of a text that was published elsewhere first; of own reporting, none. */
export function itinerary(article: Article, { language, site }: Speaker): Stop[] {
  const { source, lang, published } = article;
  if (source === 'original') return [];
  const { words, tag } = language;
  const { hands, relations } = words;
  const facts = (in_: string | undefined, on: Moment | undefined, lost: boolean, role?: string) => {
    const spoken = in_ && languageNameBeside(in_, lang, tag);
    return [
      ...(role ? [{ text: role }] : []),
      ...(spoken ? [{ text: hands.inLanguage(spoken) }] : []),
      ...(on ? [{ text: words.day(dayOf(on, site.timezone)), moment: on }] : []),
      ...(lost ? [{ text: hands.lost }] : []),
    ];
  };
  const { publisher, url, via = [] } = source;
  const made = relations[source.relation] + makerOf(article.translation, language);
  return [
    { name: publisher, url, facts: facts(source.lang, source.published, url === null) },
    ...via.map((hand) => ({
      name: hand.name,
      url: hand.url,
      facts: facts(hand.lang, hand.published, hand.url === null, hands[hand.role]),
    })),
    { name: site.title, facts: [...facts(lang, published, false), { text: made }] },
  ];
}
