/** The words that readers see in the HTML of a body, for the search: what parts blocks parts words. */
export function textOfHtml(html: string): string {
  return html.replace(withinWords, '').replace(/<[^>]*>|&#?\w+;/g, ' ');
}

/** Marks within a word, such as the initial of a text. */
const withinWords = /<\/?(?:a|abbr|b|bdi|cite|em|i|ins|mark|q|s|small|span|strong|u|wbr)(?:\s[^>]*)?>/g;
