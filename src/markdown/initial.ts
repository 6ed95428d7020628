/**
 * Whether a body begins with a paragraph that carries a large initial: that suits alphabets with separate capitals,
 * and a paragraph of more lines than the initial's own three.
 */
export function hasInitial(body: string): boolean {
  const [, firstParagraph = ''] = /^<p>(.*?)<\/p>/s.exec(body) ?? [];
  return (
    firstParagraph.replace(/<[^>]*>/g, '').length > 220 &&
    /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(firstParagraph)
  );
}
