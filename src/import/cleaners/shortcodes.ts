import type { Cleaner } from './cleaners.ts';

/** WordPress's own shortcodes and those of common plugins: a name, and then nothing but attributes. */
const known =
  'caption|wp_caption|gallery|embed|audio|video|playlist|youtube|vimeo|dailymotion|twitter|tweet|instagram|facebook|soundcloud|googlemaps?|slideshow|slideshare|contact-form(?:-7|-field)?|adrotate|adsense|ads?|adinserter|wpvideo|videopress|jwplayer|jwp-video|dropcap|pullquote|quote|button|column|one_half|one_third|two_third|divider|spacer|tabs?|accordion|toggle|spoiler|su_\\w+|vc_\\w+|et_pb_\\w+|fusion_\\w+|av_\\w+|wpurp-\\w+|wp_ad_camp_\\d+|wp-rss-aggregator|feedzy-rss|wpematico|mc4wp_form|newsletter\\w*|social\\w*|share\\w*|sharethis|addtoany|related\\w*|yarpp|jp-relatedposts|tps_\\w+|nextpage|more|mashshare|shareaholic|easy-tweet|bctt|click_to_tweet|clickToTweet|polldaddy|poll|the_ad\\w*|table-of-contents|toc|ez-toc|do_widget|widget|raw|noformat|source_code|sourcecode|gist|iframe|pdf\\w*|scribd|archiveorg|ted|hulu|cincopa|picasa|flickr|getty|tiktok|brightcove|kaltura\\w*|ooyala|vine|storify|documentcloud|googleapps|wpgmza|wordads|inline-?ad|recall_post_id|amazon\\w*|affiliate\\w*';
const attributes =
  '(?:\\s+[\\w-]+\\s*=\\s*(?:"[^"\\]]*"|\'[^\'\\]]*\'|“[^”\\]]*”|″[^″\\]]*″|[^\\s\\]]+)|\\s+https?:\\/\\/[^\\s\\]]+)';
const shortcode = new RegExp(
  // The whole of an embed is its address; other shortcodes enclose text of the article.
  `\\[(embed|youtube|vimeo|video|audio|iframe)\\b[^\\]]*\\]\\s*https?:\\/\\/[^\\s\\[]+\\s*\\[\\/\\1\\]` +
    `|\\[\\/?(?:${known})${attributes}*\\s*\\/?\\](?!\\()` +
    // Any name with attributes, or with a closing slash, is a shortcode too.
    `|\\[[a-z][\\w-]*${attributes}+\\s*\\/?\\](?!\\()|\\[\\/[a-z][\\w-]*\\](?!\\()`,
  'g',
);

export const shortcodes: Cleaner = {
  rule: 'shortcode',
  why: 'A command to a WordPress plugin which is not there any more; the words it enclosed stay.',
  clean(piece) {
    piece.removeMatches(this.rule, shortcode);
  },
};
