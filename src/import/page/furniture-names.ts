/** What is never part of an article, by element. */
export const never =
  'script,style,noscript,template,iframe,object,embed,applet,button,select,input,textarea,nav,canvas,svg,link,meta[itemprop],amp-ad,amp-sidebar,amp-social-share,amp-consent,amp-analytics,[role=navigation],[role=search],[role=menu],[role=menubar],[role=toolbar]';

/** What is hidden or beside the article by its element, role or state, unless the article stands in it. */
export const aside =
  'form,dialog,[role=banner],[role=contentinfo],[role=dialog],[role=alertdialog],[role=complementary],[hidden],[aria-hidden=true]:not(figure):not(img):not(picture):not(p),[style*="display:none" i],[style*="display: none" i],[style*="visibility:hidden" i],[style*="visibility: hidden" i]';

const edges = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?=$|[\\s_-])`, 'gi');

/** Names of what readers and lawyers write, which may be longer than the article. */
export const besideArticle = edges(
  'comments?(?:-?(?:area|list|section|container|wrapper|block|thread|box|body))?|commentlist|commentaires?|comentarios?|kommentare?|kommentar(?:bereich|liste)|reacties|commenti|respond|disqus\\w*|fb-comments|discussion|viafoura|coral|' +
    'cookie\\w*|gdpr|consent|onetrust\\w*|qc-cmp2?\\w*|didomi\\w*|cmp|cc-window|related|related-?(?:articles?|posts?|links?|content|stories|news)|recommended|recommendations?|recirc\\w*|outbrain\\w*|taboola\\w*|jp-relatedposts|yarpp\\w*|crp-?related|zergnet\\w*|' +
    'sidebar|side-?bar|right-?rail|left-?rail|most-?(?:read|popular|viewed|shared)|more-?(?:stories|news|from|on|articles|posts)|read-?(?:next|also)|modal|pop-?up|lightbox|see-?also|lire-?aussi|a-?lire(?:-aussi)?|sur-?le-?meme(?:-\\w+)?|footer|site-?footer|masthead',
);

/** Names of boxes for sharing, selling and signing up. */
export const boxes = edges(
  'share|sharing|sharebar|share-?(?:tools?|bar|buttons?|links?|this)|sharedaddy|social|socials|social-?(?:share|links|icons|media|bar|buttons)|sociallinks|addthis\\w*|addtoany\\w*|a2a|newsletter|newsletter-?(?:box|signup|form|promo)|subscribe|subscription|subscription-widget\\w*|sign-?up|mailchimp|promo|promoted|promobox|teaser|teasers|advert\\w*|ads?|ad-?(?:slot|unit|container|wrapper|block|box|label|zone)|adsbygoogle|dfp|gpt|sponsor\\w*|breadcrumbs?|pagination|pager|paginator|' +
    'tag-?list|taglist|tag-?links|post-?tags|entry-?tags|article-?tags|print-?link|jump-?link|skip-?link|screen-reader\\w*|sr-only|visually-?hidden|off-?screen|a11y-hidden|author-?(?:bio|box|info|card|description|profile|about)|about-?(?:the-?)?author|byline-?bio|bio|read-?more|inread|in-?read|navigation|navbar|menu|copyright|disclaimer|correction-?form|skyscraper|post-?navigation|post-?nav|nav-?links|blog-?pager|post-?footer|content-?nav|interstitial(?:-link)?|bookmark-card|kg-bookmark-card|embed-?card|PromoSmall|promo-?small|trackbacks?',
);

/** Names that the article itself may bear too: such an element goes only if it has no prose. */
export const ambiguous = edges(
  'banner|paywall|overlay|toolbar|popular|trending|tags?|keywords|hidden|nav|rating|vote|poll|quiz|wp-?polls|widget|player|jwplayer|video-?player|audio-?player|gallery-?nav|slick|carousel|slideshow-?controls|expand|collapse|toggle|loading|placeholder|byline|author|dateline|timestamp|post-?meta|entry-?meta|article-?meta|meta-?info|posted-?on|published|date|datum|reading-?time|read-?time|credits?-?line|social\\w+|share\\w+|tools|utility|actions?|enhancement',
);

/** Names under which the article itself may stand. */
export const articleNames =
  /article|story|content|main|body|entry|post|text|page|column|wrapper|container|layout|site|grid|row/i;
