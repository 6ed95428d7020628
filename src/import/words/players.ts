import { expressions } from './words.ts';

/** Addresses of players without their scheme, and behind the arrow the page that shows the same to people. */
export const players = expressions`
  ([\w.-]+)/videos/embed/([\w-]+) → $1/videos/watch/$2
  archive\.org/embed/([\w.-]+) → archive.org/details/$1
  dailymotion\.com/(?:embed/)?(?:video|swf)/([\w]+) → www.dailymotion.com/video/$1
  embed\.ted\.com/(?:talks/)?(?:lang/\w+/)?([\w-]+) → www.ted.com/talks/$1
  facebook\.com/plugins/(?:video|post)\.php\?.*?\bhref=([^&]+) → $1
  geo\.dailymotion\.com/player(?:/\w+)?(?:\.html)?\?.*?\bvideo=(\w+) → www.dailymotion.com/video/$1
  instagram\.com/(p|reel|tv)/([\w-]+)/embed → www.instagram.com/$1/$2/
  open\.spotify\.com/embed(?:-podcast)?/(\w+)/(\w+) → open.spotify.com/$1/$2
  platform\.twitter\.com/embed/.*?\bid=(\d+) → twitter.com/i/status/$1
  player\.bilibili\.com/player\.html\?.*?\bbvid=(\w+) → www.bilibili.com/video/$1
  player\.twitch\.tv/\?.*?\bvideo=v?(\d+) → www.twitch.tv/videos/$1
  player\.vimeo\.com/video/(\d+) → vimeo.com/$1
  rutube\.ru/play/embed/(\w+) → rutube.ru/video/$1/
  streamable\.com/[eos]/(\w+) → streamable.com/$1
  w\.soundcloud\.com/player/?\?.*?\burl=([^&]+) → $1
  youtu\.be/([\w-]{5,}) → www.youtube.com/watch?v=$1
  youtube(?:-nocookie)?\.com/(?:embed|p)/videoseries\?.*?\blist=([\w-]+) → www.youtube.com/playlist?list=$1
  youtube(?:-nocookie)?\.com/(?:embed|v|e|shorts|live)/([\w-]{5,}) → www.youtube.com/watch?v=$1
`;

/** Addresses that stand alone in a line where a film, a sound or a post is shown. */
export const shownAlone = expressions`
  (?:\w+\.)?bilibili\.com/video/
  (?:\w+\.)?bsky\.app/profile/[^/]+/post/
  (?:\w+\.)?dailymotion\.com/video/
  (?:\w+\.)?facebook\.com/(?:[^/]+/(?:videos|posts)/|watch|reel/)
  (?:\w+\.)?flickr\.com/photos/
  (?:\w+\.)?instagram\.com/(?:p|reel|tv)/
  (?:\w+\.)?mixcloud\.com/[^/]+/
  (?:\w+\.)?rumble\.com/v
  (?:\w+\.)?rutube\.ru/video/
  (?:\w+\.)?soundcloud\.com/[^/]+/
  (?:\w+\.)?ted\.com/talks/
  (?:\w+\.)?threads\.net/@
  (?:\w+\.)?tiktok\.com/@
  (?:\w+\.)?twitch\.tv/(?:videos/)?\w
  (?:\w+\.)?vimeo\.com/(?:\w+/)*\d
  (?:\w+\.)?youtube(?:-nocookie)?\.com/(?:watch|playlist|shorts|live|embed|v/)
  (?:mobile\.)?(?:twitter|x)\.com/[^/]+/status(?:es)?/
  [\w.-]+/@[\w.]+(?:@[\w.-]+)?/\d+
  dai\.ly/
  open\.spotify\.com/(?:track|album|episode|show|playlist)/
  vm\.tiktok\.com/
  youtu\.be/
`;

/** Frames that measure, sell, ask or share, and show nothing of the article. */
export const idleFrames = expressions`
  (?:\w+\.)*disqus\.com
  (?:\w+\.)*doubleclick\.net
  (?:\w+\.)*facebook\.com/(?:plugins/(?:like|share|page|comments|likebox|follow|group|send)|tr\b|connect)
  (?:\w+\.)*google(?:syndication|tagmanager|tagservices|adservices|-analytics)\.com
  (?:\w+\.)*google\.com/recaptcha
  (?:\w+\.)*list-manage\.com
  (?:\w+\.)*outbrain\.com
  (?:\w+\.)*taboola\.com
  (?:\w+\.)*twitter\.com/(?:widgets|i/cards)
  [^/]+/(?:.*[/_.-])?(?:ads?|adserver|banners?|sponsors?)[/_.?-]
  ads?\d*\.[\w.-]+
  platform\.(?:twitter|linkedin)\.com/(?:widgets|js)
  s7\.addthis\.com
`;

/** What players call themselves, which says nothing of what they show. */
export const playerTitles = expressions`
  (?:(?:youtube|vimeo|dailymotion|embedded|external|video|audio|media) ?)+(?:video )?(?:player|embed|content|frame)?
  advertisement
  iframe
  player
  untitled
  video
`;
