/** A virtual host for Apache; of Debian's modules it needs `headers` and `rewrite` beside those that are on. */
import { isText, lifetimes, pictureEnds, types, withCharset } from './host-rules.ts';
import type { Header, HostRules } from './host-rules.ts';
import { decodedPath, withoutSlash } from './moved-addresses.ts';
import { escaped, placeOnServer, serverRoot } from './server-place.ts';

export function apacheFile(rules: HostRules): string {
  const { host, base, headers, hsts, immutableFolders, feeds, moved, notFound, hidden } = rules;
  const secure = hsts.isWanted ? [...headers, hsts] : headers;
  const compressed = [...new Set([...Object.values(types), ...feeds.map(({ type }) => type)])].filter(
    (type) => isText(type) || type === types['svg'],
  );
  return `# In /etc/apache2/sites-enabled/, after "a2enmod headers rewrite". The paper: ${placeOnServer(base)}
# "certbot --apache" adds HTTPS.
<VirtualHost *:80>
  ServerName ${host}
  DocumentRoot ${serverRoot}
  <Directory ${serverRoot}>
    Require all granted
    AllowOverride None
    Options -Indexes -MultiViews +FollowSymLinks
    DirectoryIndex index.html
  </Directory>
  ErrorDocument 404 ${notFound}

  # The types; what ends with .br or .gz is the same, compressed.
  RemoveType .gz
  RemoveLanguage .br
  AddEncoding br .br
  AddEncoding gzip .gz
${Object.entries(types)
  .map(([end, type]) => `  AddType "${withCharset(type)}" .${end}\n`)
  .join('')}${feeds
    .map(
      ({ file, type }) =>
        `  <FilesMatch "^${escaped(file)}(?:\\.(?:br|gz))?$">\n    ForceType "${withCharset(type)}"\n  </FilesMatch>\n`,
    )
    .join('')}
  Header always set Cache-Control "${lifetimes.others}"
${secure.map((header) => `  ${line(header)}\n`).join('')}${hsts.isWanted ? '' : `  # once the whole host has HTTPS: ${line(hsts)}\n`}  <LocationMatch "\\.(?:${pictureEnds.join('|')})$">
    Header always set Cache-Control "${lifetimes.pictures}"
  </LocationMatch>
${immutableFolders
  .map(
    (folder) =>
      `  <Location "${folder}">\n    Header always set Cache-Control "${lifetimes.immutable}"\n  </Location>\n`,
  )
  .join('')}
  RewriteEngine On
  RewriteRule "/\\.(?!well-known/)" - [R=404,L]
  RewriteRule "^${escaped(base)}(?:${hidden.map(escaped).join('|')})(?:\\.\\w+)?$" - [R=404,L]
${moved
  .map(
    ({ from, to }) =>
      `  RewriteRule "^${escaped(decodedPath(withoutSlash(from)))}/?$" "${decodedPath(to)}" [R=301,L]\n`,
  )
  .join('')}  # A folder without a page is nothing.
  RewriteCond %{DOCUMENT_ROOT}$0 -d
  RewriteCond %{DOCUMENT_ROOT}$0index.html !-f
  RewriteRule "^.*/$" - [R=404,L]
  RewriteRule "/$" "%{REQUEST_URI}index.html"
  # What "npm run compress" has made is sent as it is; what has no twin is compressed on the way.
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{DOCUMENT_ROOT}$0.br -f
  RewriteRule "^.+$" "$0.br" [E=no-gzip:1,L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{DOCUMENT_ROOT}$0.gz -f
  RewriteRule "^.+$" "$0.gz" [E=no-gzip:1,L]
  AddOutputFilterByType DEFLATE ${compressed.join(' ')}
  Header always merge Vary Accept-Encoding
</VirtualHost>
`;
}

function line({ name, value }: Header): string {
  return `Header always set ${name} "${value}"`;
}
