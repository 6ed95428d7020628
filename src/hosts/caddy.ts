/** A Caddyfile: one site, for which Caddy gets a certificate by itself. */
import { lifetimes, pictureEnds, types, withCharset } from './host-rules.ts';
import type { Header, HostRules } from './host-rules.ts';
import { decodedPath, withoutSlash } from './moved-addresses.ts';
import { placeOnServer, serverRoot } from './server-place.ts';

export function caddyFile(rules: HostRules): string {
  const { host, base, headers, hsts, immutableFolders, notFound, hidden } = rules;
  const secure = hsts.isWanted ? [...headers, hsts] : headers;
  return `# In /etc/caddy/Caddyfile, or a file that it imports. The paper: ${placeOnServer(base)}
# http:// in front of the name leaves HTTPS to another server before this one.
${host} {
	root * ${serverRoot}
	handle_errors {
		header Content-Type "${withCharset('text/html')}"
		header Cache-Control "${lifetimes.others}"
		rewrite * ${notFound}
		file_server
	}

	# In a route the order counts: of two lines for one header the later holds.
	route {
		header {
			Cache-Control "${lifetimes.others}"
${secure.map((header) => `\t\t\t${line(header)}\n`).join('')}${hsts.isWanted ? '' : `\t\t\t# ${line(hsts)}   # once the whole host has HTTPS\n`}		}
		header -Server
		@pictures path ${pictureEnds.map((end) => `*.${end}`).join(' ')}
		header @pictures Cache-Control "${lifetimes.pictures}"
		@immutable path ${immutableFolders.map((folder) => `${folder}*`).join(' ')}
		header @immutable Cache-Control "${lifetimes.immutable}"

${typeLines(rules)}
		@hidden {
			path */.* ${hidden.map((file) => `${base}${file} ${base}${file}.*`).join(' ')}
			not path */.well-known/*
		}
		error @hidden 404
${movedLines(rules)}
		# What "npm run compress" has made is sent as it is; what has no twin is compressed on the way.
		encode zstd gzip
		file_server {
			precompressed zstd br gzip
		}
	}
}
`;
}

function typeLines({ feeds }: HostRules): string {
  const byType = Object.groupBy(Object.keys(types), (end) => types[end] ?? '');
  const paths: [type: string, paths: string[]][] = [
    ...Object.entries(byType).map(([type, ends = []]): [string, string[]] => [
      type,
      [...ends.map((end) => `*.${end}`), ...(type === 'text/html' ? ['*/'] : [])],
    ]),
    ...feeds.map(({ file, type }): [string, string[]] => [type, [`*/${file}`]]),
  ];
  return paths
    .map(([type, paths]) => {
      const name = type.replace(/\W+/g, '-');
      return `\t\t@${name} path ${paths.join(' ')}\n\t\theader @${name} Content-Type "${withCharset(type)}"\n`;
    })
    .join('');
}

function movedLines({ moved }: HostRules): string {
  if (moved.length === 0) return '';
  const lines = moved.flatMap(({ from, to }) =>
    [from, withoutSlash(from)].map((path) => `\t\t\t"${decodedPath(path)}" "${to}"\n`),
  );
  return `
		map {http.request.uri.path} {moved} {
${lines.join('')}			default ""
		}
		@moved expression \`{moved} != ""\`
		redir @moved {moved} 301
`;
}

function line({ name, value }: Header): string {
  return `${name} "${value}"`;
}
