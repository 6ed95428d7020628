import { expressions } from './words.ts';

/** Addresses of pictures that only count; parts of them. */
export const trackers = expressions`
  /b\.gif\?
  /pixel(?:\.gif|\.png|\?|$)
  1x1\.(?:gif|png)
  blank\.gif
  blogger\.googleusercontent\.com/tracker
  counter\.theconversation
  doubleclick\.net
  facebook\.com/tr\?
  feedblitz\.com
  feeds?\d?\.[\w.-]+/~(?:r|ff|a)
  feeds\.wordpress\.com/1\.0/
  feedsportal\.com
  fmpub\.net
  google-analytics
  googlesyndication
  mediafed
  pheedo\.com
  pixel\.quantcount
  pixel\.wp\.com
  quantserve
  rss\.buysellads
  sb\.scorecard
  scorecardresearch
  spacer\.gif
  stats\.wordpress\.com
  tracking\.
  transparent\.(?:gif|png)
`;
