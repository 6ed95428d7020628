import { expressions } from './words.ts';

/** Shortcodes that show a film, a sound or a post: all they say is its address, or its number. */
export const mediaShortcodes = expressions`
  audio
  dailymotion
  embed
  embedyt
  facebook
  fvplayer
  iframe
  instagram
  soundcloud
  ted
  tiktok
  tweet
  twitter
  video
  videopress
  vimeo
  wp[-_]?video
  youtube
  youtube_sc
`;
