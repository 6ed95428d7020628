/** `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. */
import { lifetimes, withCharset } from './host-rules.ts';
import type { Header, HostRules } from './host-rules.ts';

/**
 * Both hosts have browsers ask about every file that no rule is for. Where two rules give one header, they join its
 * values: so no rule here gives one that another has given.
 */
export function headersFile({ base, headers, hsts, immutableFolders, feeds }: HostRules): string {
  const all = hsts.isWanted ? [...headers, hsts] : headers;
  const immutable = { name: 'Cache-Control', value: lifetimes.immutable };
  const rules = [
    ruleOf(`${base}*`, all),
    ...immutableFolders.map((folder) => ruleOf(`${folder}*`, [immutable])),
    ...feeds.flatMap(({ file, type }) =>
      [`${base}${file}`, `${base}sections/:section/${file}`].map((path) =>
        ruleOf(path, [{ name: 'Content-Type', value: withCharset(type) }]),
      ),
    ),
  ];
  return rules.join('\n');
}

/**
 * A page stands at each former address. Netlify passes it over only where a rule is forced (`301!`), which Cloudflare
 * does not know; Cloudflare always does, and drops the line that it does not understand.
 */
export function redirectsFile({ moved }: HostRules): string {
  return moved.map(({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
}

function ruleOf(path: string, headers: Header[]): string {
  return `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`;
}
