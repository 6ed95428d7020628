import { expressions } from './words.ts';

/** Fields of a plugin’s template, in brackets. */
export const templateFields = expressions`
  author_(?:link|name)
  auto_?blog\w*
  matched_content
  original_(?:title|link|content)
  rss[_-]ad\w*
  source_(?:link|url|title|domain)
`;

/** Fields of a plugin’s template, in braces or percent signs. */
export const fieldsNotFound = expressions`
  feed_?(?:title|url)
  feedtitle
  item_?(?:link|title|url)
  original_?(?:link|title|url)
  permalink
  post_?(?:link|title|content)
  source_?(?:link|url|title)?
`;
