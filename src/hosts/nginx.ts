/** One `server` block for nginx, to be included within `http {}`; it asks for nothing that Debian's nginx lacks. */
import { isText, lifetimes, pictureEnds, types } from './host-rules.ts';
import type { Header, HostRules } from './host-rules.ts';
import { decodedPath, withoutSlash } from './moved-addresses.ts';
import { escaped, placeOnServer, serverRoot } from './server-place.ts';

export function nginxFile(rules: HostRules): string {
  const { host, base, immutableFolders, feeds, moved, notFound, hidden } = rules;
  const textTypes = [...new Set([...Object.values(types), ...feeds.map(({ type }) => type)])].filter(isText);
  // nginx has text/html in both lists by itself.
  const listed = textTypes.filter((type) => type !== 'text/html').join(' ');
  return `# In /etc/nginx/sites-enabled/, or wherever http { } includes files. The paper: ${placeOnServer(base)}
server {
  listen 80;
  server_name ${host};
  root ${serverRoot};

  # HTTPS: these lines instead of "listen 80", and the second server below. "certbot --nginx" does both by itself.
  # listen 443 ssl http2;
  # ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
  # ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;

  index index.html;
  absolute_redirect off;
  charset utf-8;
  charset_types ${listed};
  default_type application/octet-stream;
  types {
${typeLines()}
  }

  # What "npm run compress" has made is sent as it is; what has no twin is compressed on the way.
  gzip_static on;
  # brotli_static on;   # with the package libnginx-mod-http-brotli-static
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types ${listed};

  set $lifetime "${lifetimes.others}";
  add_header Cache-Control $lifetime always;
${addHeaders(rules)}
${lifetimeOf(immutableFolders)}  location ~ \\.(?:${pictureEnds.join('|')})$ { set $lifetime "${lifetimes.pictures}"; }
${feeds.map(({ file, type }) => `  location ~ /${escaped(file)}$ { types { } default_type ${type}; }\n`).join('')}
  error_page 404 ${notFound};
  error_page 403 =404 ${notFound};
  location = ${notFound} { set $lifetime "${lifetimes.others}"; }
  location ~ /\\.(?!well-known/) { return 404; }
  location ~ ^${escaped(base)}(?:${hidden.map(escaped).join('|')})(?:\\.\\w+)?$ { return 404; }
${moved
  .flatMap(({ from, to }) =>
    [from, withoutSlash(from)].map((path) => `  location = "${decodedPath(path)}" { return 301 ${to}; }\n`),
  )
  .join('')}}
# server {
#   listen 80;
#   server_name ${host};
#   return 301 https://$host$request_uri;
# }
`.replaceAll('\n\n}', '\n}');
}

function lifetimeOf(folders: string[]): string {
  return folders
    .map((folder) => `  location ^~ ${folder} { set $lifetime "${lifetimes.immutable}"; }\n`)
    .join('');
}

/** A line for each type, with all its ends. */
function typeLines(): string {
  const byType = Object.groupBy(Object.keys(types), (end) => types[end] ?? '');
  return Object.entries(byType)
    .map(([type, ends = []]) => `    ${type} ${ends.join(' ')};`)
    .join('\n');
}

function addHeaders({ headers, hsts }: HostRules): string {
  const lines = headers.map((header) => `  ${addHeader(header)}\n`).join('');
  return hsts.isWanted
    ? `${lines}  ${addHeader(hsts)}\n`
    : `${lines}  # ${addHeader(hsts)}   # once the whole host has HTTPS\n`;
}

function addHeader({ name, value }: Header): string {
  return `add_header ${name} "${value}" always;`;
}
