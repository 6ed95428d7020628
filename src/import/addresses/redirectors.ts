import { redirectingPaths } from '../words/redirectors.ts';
import { anyOf } from '../words/words.ts';

/** Hosts whose addresses carry their target as a parameter: the host, the path and the parameters' names. */
const known: [host: RegExp, path: RegExp, parameters: string[]][] = [
  [/(?:^|\.)news\.google\.[a-z.]+$/, /^\/(?:news\/)?url/, ['url', 'q']],
  [/(?:^|\.)google\.[a-z.]+$/, /^\/(?:url|alerts|imgres|aclk)/, ['url', 'q', 'imgrefurl', 'adurl']],
  [/(?:^|\.)bing\.com$/, /^\/news\/apiclick/, ['url']],
  [/(?:^|\.)(?:facebook|instagram)\.com$/, /^\/(?:l\.php|flx\/warn|sharer|share)/, ['u']],
  [/^l\.(?:facebook|instagram)\.com$/, /^\//, ['u']],
  [/(?:^|\.)youtube\.com$/, /^\/redirect/, ['q']],
  [/(?:^|\.)duckduckgo\.com$/, /^\/l\//, ['uddg']],
  [/(?:^|\.)linkedin\.com$/, /^\/(?:redir|safety)\//, ['url']],
  [/(?:^|\.)reddit\.com$/, /^\/link/, ['url']],
  [/(?:^|\.)vk\.com$/, /^\/away\.php/, ['to']],
  [/(?:^|\.)t\.umblr\.com$/, /^\/redirect/, ['z']],
  [/(?:^|\.)steamcommunity\.com$/, /^\/linkfilter/, ['url', 'u']],
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^\//, ['url']],
  [/(?:^|\.)disq\.us$/, /^\/(?:url|p)/, ['url']],
  [
    /(?:^|\.)(?:go\.redirectingat|go\.skimresources|redirect\.viglink|anrdoezrs)\.(?:com|net)$/,
    /^\//,
    ['url', 'u', 'xs'],
  ],
  [
    /(?:^|\.)(?:awin1|shareasale|linksynergy|tkqlhce|jdoqocy|dpbolvw|kqzyfj)\.(?:com|net)$/,
    /^\//,
    ['ued', 'p', 'murl', 'urllink', 'url'],
  ],
  [/(?:^|\.)translate\.google\.[a-z.]+$/, /^\/translate/, ['u']],
  [/(?:^|\.)feedproxy\.google\.com$/, /^\//, ['url', 'u']],
  [/(?:^|\.)out\.reddit\.com$/, /^\//, ['url']],
];

/** A parameter that holds a whole address, on a path that says that it only leads on. */
const genericPath = new RegExp(String.raw`/${anyOf(redirectingPaths)}(?:\.\w+)?/?$`, 'i');
const genericParameters = [
  'url',
  'u',
  'target',
  'to',
  'dest',
  'destination',
  'redirect',
  'redirect_url',
  'link',
  'goto',
  'q',
  'out',
];

/** The target of an address that only counts a click and leads on. */
export function redirectors(address: URL): string | null {
  const service = known.find(([host, path]) => host.test(address.hostname) && path.test(address.pathname));
  const names = service?.[2] ?? (genericPath.test(address.pathname) ? genericParameters : []);
  for (const name of names) {
    const target = targetIn(address, name);
    if (target) return target;
  }
  return translated(address) ?? yahoo(address);
}

/** Google News wrote its target last and unescaped, so that it may hold `&`. */
function targetIn(address: URL, name: string): string | null {
  const value = address.searchParams.get(name);
  if (!value || !/^https?:(?:\/\/|%2f%2f)/i.test(value)) return null;
  const raw = new RegExp(`[?&]${name}=(https?://[^?#]*\\?.*)$`, 'i').exec(address.href)?.[1];
  return raw && raw.startsWith(value) ? raw : /%2f%2f/i.test(value) ? safeDecode(value) : value;
}

/** `r.search.yahoo.com/…/RU=https%3a%2f%2f…/RK=…`, and `…/rss/…/*http%3A//…`. */
function yahoo(address: URL): string | null {
  if (!/(?:^|\.)(?:search\.yahoo|rd\.yahoo|us\.rd\.yahoo|rds\.yahoo)\.com$/.test(address.hostname))
    return null;
  const coded =
    /\/RU=(https?[^/]+)/i.exec(address.href)?.[1] ?? /\*(https?(?:%3a|:).+)$/i.exec(address.href)?.[1];
  return coded ? safeDecode(coded) : null;
}

/** `www-paper-example.translate.goog/path?_x_tr_sl=fr`: dots are hyphens, hyphens are doubled. */
function translated(address: URL): string | null {
  const host = /^(.+)\.translate\.goog$/.exec(address.hostname)?.[1];
  if (!host) return null;
  const original = new URL(address.href);
  original.hostname = host
    .replace(/--/g, '\u0000')
    .replace(/-/g, '.')
    .replace(/\u0000/g, '-');
  for (const name of [...original.searchParams.keys()]) {
    if (name.startsWith('_x_tr_')) original.searchParams.delete(name);
  }
  return original.href;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
