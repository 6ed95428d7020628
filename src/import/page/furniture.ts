/** Elements whose text is no text of the page. */
const code =
  'script,style,noscript,template,iframe,object,embed,applet,button,select,input,textarea,canvas,svg,link,meta[itemprop]';
/** Elements and roles around an article; a site that puts its whole page into one of them meant something else. */
const around =
  'nav,form,dialog,[role=navigation],[role=search],[role=banner],[role=contentinfo],[role=dialog],[role=alertdialog],[role=menu],[role=menubar],[role=complementary],[aria-hidden=true]:not(figure):not(img):not(picture):not(p),[hidden]';
/** Names that furniture shares with parts of an article: what reads like prose under them stays. */
const doubtful =
  /(?:^|[\s_-])(?:hidden|expand|collapse|toggle|loading|placeholder|overlay|widget|player|gallery-?nav|carousel|slick|rating|poll|quiz|banner|tags?|keywords|menu|copyright|disclaimer|popular|trending|navigation|nav|ads?|social|teaser|video-?player|read-?more|sr-only|pager|vote)(?:$|[\s_-])/i;
const furnitureNames =
  /(?:^|[\s_-])(?:share|sharing|sharebar|share-?tools?|social|socials|sociallinks|addthis|addtoany|newsletter|subscribe|subscription|sign-?up|related|related-?(?:articles?|posts?|links?|content|stories)|recommended|recommendations?|recirc\w*|outbrain|taboola|promo|promoted|teaser|teasers|advert\w*|ads?|ad-?(?:slot|unit|container|wrapper|block|box|label)|adsbygoogle|dfp|gpt|banner|sponsor\w*|comments?|comment-?list|disqus\w*|sidebar|breadcrumbs?|pagination|pager|cookie\w*|gdpr|consent|paywall|popup|modal|overlay|toolbar|most-?(?:read|popular|viewed)|popular|trending|tags?|tag-?list|taglist|keywords|print-?link|jump-?link|skip-?link|hidden|screen-reader\w*|sr-only|visually-?hidden|off-?screen|a11y-hidden|author-?(?:bio|box|info|card)|about-?author|byline-?bio|read-?(?:more|next|also)|more-?(?:stories|news|from|on)|see-?also|lire-?aussi|a-?lire|sur-?le-?meme|inread|in-?read|navigation|nav|menu|footer|masthead|copyright|disclaimer|correction-?form|rating|vote|poll|quiz|widget|player|jwplayer|video-?player|audio-?player|gallery-?nav|slick|carousel|slideshow-?controls|expand|collapse|toggle|loading|placeholder|skyscraper|wp-?polls|sharedaddy|jp-relatedposts|yarpp\w*)(?:$|[\s_-])/i;
/** Names under which the article itself may stand. */
const articleNames =
  /article|story|content|main|body|entry|post|texte?|page|column|wrapper|container|layout|site|grid|row/i;

/** Takes out of a page what is surely no article. An element that holds much of the page's prose stays. */
export function removeFurniture(document: Document): void {
  for (const element of [...document.querySelectorAll(code)]) element.remove();
  const body = document.body;
  if (!body) return;
  const prose = proseLength(body) || 1;
  for (const element of [...body.querySelectorAll(around)]) {
    if (proseLength(element) < prose * 0.2) element.remove();
  }
  for (const element of [...body.querySelectorAll('[class],[id],aside,footer')]) {
    if (!body.contains(element) || !isFurniture(element)) continue;
    if (proseLength(element) < prose * 0.2) element.remove();
  }
}

function isFurniture(element: Element): boolean {
  const tag = element.tagName.toLowerCase();
  if (
    /^(?:html|body|main|article|h1|p|figure|figcaption|img|picture|a|em|strong|b|i|time|blockquote)$/.test(
      tag,
    )
  )
    return false;
  if (tag === 'footer') return linkDensity(element) > 0.3 || textOf(element).length < 200;
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.replace(
    /([a-z])([A-Z])/g,
    '$1-$2',
  );
  if (!furnitureNames.test(names))
    return tag === 'aside' && (linkDensity(element) > 0.4 || textOf(element).length < 120);
  if (element.querySelector('h1,[itemprop=articleBody]')) return false;
  if (doubtful.test(names) && proseLength(element) > 150 && linkDensity(element) < 0.25) return false;
  // `post-tags` is furniture and `article-body has-sidebar` is not.
  return (
    !articleNames.test(names.replace(furnitureNames, ' ')) ||
    linkDensity(element) > 0.3 ||
    textOf(element).length < 300
  );
}

/** The characters of paragraphs that read like prose. */
export function proseLength(element: Element): number {
  return [...element.querySelectorAll('p')].reduce((sum, paragraph) => {
    const length = textOf(paragraph).length;
    return length > 60 && linkDensity(paragraph) < 0.5 ? sum + length : sum;
  }, 0);
}

export function linkDensity(element: Element): number {
  const length = textOf(element).length;
  if (length === 0) return 0;
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0) / length;
}

export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
