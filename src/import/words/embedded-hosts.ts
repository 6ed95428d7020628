import { expressions } from './words.ts';

/** Sites whose films, sounds, posts and maps are shown within articles, and that wrote no article. */
export const embeddedHosts = expressions`
  archive\.org/(?:details|embed)
  bandcamp\.com
  bsky\.app
  codepen\.io
  dai\.ly
  dailymotion\.com
  facebook\.com/\S*(?:video|watch|reel|posts|photo)
  flickr\.com
  giphy\.com
  gist\.github\.com
  instagram\.com/(?:p|reel|tv)
  mixcloud\.com
  open\.spotify\.com
  peertube\.\w+/\S*(?:watch|w)
  pinterest\.\w+/pin
  podcasts\.apple\.com
  reddit\.com/r/\w+/comments
  rumble\.com
  soundcloud\.com
  t\.me/\w+/\d
  threads\.net
  tiktok\.com
  twitch\.tv
  twitter\.com/\w+/status
  vimeo\.com
  x\.com/\w+/status
  youtu\.be
  youtube(?:-nocookie)?\.com
`;
