// What commands of other generators that show a film, a post or a picture lead to.

/** How the address of a film or a post is made of its number, by the command's name. */
const places: [name: RegExp, address: (ids: string[]) => string][] = [
  [/youtube/i, ([id = '']) => `https://www.youtube.com/watch?v=${id}`],
  [/vimeo/i, ([id = '']) => `https://vimeo.com/${id}`],
  [/dailymotion/i, ([id = '']) => `https://www.dailymotion.com/video/${id}`],
  [/instagram/i, ([id = '']) => `https://www.instagram.com/p/${id}/`],
  [/gist/i, (ids) => `https://gist.github.com/${ids.slice(0, 2).join('/')}`],
  [/tweet|twitter|^x$/i, (ids) => `https://twitter.com/${postOf(ids)}`],
];

function postOf(ids: string[]): string {
  const id = ids.find((one) => /^\d{5,}$/.test(one)) ?? '';
  const user = ids.find((one) => one !== id && !/status/.test(one)) ?? 'i';
  return `${user}/status/${id}`;
}

/** What a command shows, as Markdown: a picture or links; empty where it shows nothing that could be named. */
export function meaningOf(inside: string): string {
  const name = /^(?:include\s+|partial\s+)?"?([\w./-]+)/.exec(inside)?.[1] ?? '';
  const { addresses, ids, caption } = argumentsOf(inside.slice(inside.indexOf(name) + name.length));
  const [first] = addresses;
  if (first && /^(?:figure|img|image|picture|photo)\b/i.test(name)) return `![${caption}](<${first}>)`;
  if (addresses.length > 0) return addresses.map(linkTo).join(' ');
  const place = places.find(([names]) => names.test(name));
  return place && ids.length > 0 ? `<${place[1](ids)}>` : '';
}

/** A bare address at the end of a text would be taken for its source. */
function linkTo(address: string): string {
  return `[${address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '')}](<${address}>)`;
}

const argument =
  /(?:([\w-]+)\s*(?::(?!\/\/)|=)\s*)?(?:"([^"]*)"|'([^']*)'|\{?`([^`]*)`\}?|([^\s"'{}(),=]+))/g;

function argumentsOf(text: string): { addresses: string[]; ids: string[]; caption: string } {
  const values = [...text.matchAll(argument)].map(([, key = '', ...said]) => ({
    key: key.toLowerCase(),
    value: said.find((one) => one !== undefined)?.trim() ?? '',
  }));
  return {
    addresses: values.map(({ value }) => value).filter((value) => /^https?:\/\/[^\s<>]+$/i.test(value)),
    ids: values
      .filter(({ key, value }) => isIdKey.test(key) && /^[\w-]{3,64}$/.test(value))
      .map(({ value }) => value),
    caption: values.find(({ key }) => /^(?:caption|alt|title)$/.test(key))?.value.replace(/[[\]]/g, '') ?? '',
  };
}

const isIdKey = /^(?:|id|ids|code|video|videoid|video_id|user|tweetid|tweet_id|postid)$/;
