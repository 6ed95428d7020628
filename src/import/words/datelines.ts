import { expressions } from './words.ts';

/** What pages call the place that opens an article. */
export const datelineNames = expressions`
  article-?dateline
  article-?location
  byline-?location
  c-dateline
  city
  dateline
  dateline-?(?:place|city|text|location)
  lieu
  location
  ort
  place
  spitzmarke
  story-?(?:location|dateline)
`;
