/** `vercel.json`. */
import { lifetimes, pictureEnds, withCharset } from './host-rules.ts';
import type { Header, HostRules } from './host-rules.ts';

/** More redirects than this, and a deployment is refused. */
export const vercelRedirects = 2048;

export function vercelFile({ base, headers, hsts, immutableFolders, feeds, moved }: HostRules): string {
  const all = [...headers, { name: 'Cache-Control', value: lifetimes.others }];
  const lifetime = (source: string, value: string) => ruleOf(source, [{ name: 'Cache-Control', value }]);
  return `${JSON.stringify(
    {
      $schema: 'https://openapi.vercel.sh/vercel.json',
      trailingSlash: true,
      // Of two rules that give one header the later holds.
      headers: [
        ruleOf(`${base}(.*)`, hsts.isWanted ? [...all, hsts] : all),
        lifetime(`${base}(.*)\\.(${pictureEnds.join('|')})`, lifetimes.pictures),
        ...immutableFolders.map((folder) => lifetime(`${folder}(.*)`, lifetimes.immutable)),
        ...feeds.map(({ file, type }) =>
          ruleOf(`${base}(.*)${file.replace('.', '\\.')}`, [
            { name: 'Content-Type', value: withCharset(type) },
          ]),
        ),
      ],
      redirects: moved
        .slice(0, vercelRedirects)
        .map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
    },
    null,
    2,
  )}\n`;
}

function ruleOf(source: string, headers: Header[]) {
  return { source, headers: headers.map(({ name, value }) => ({ key: name, value })) };
}
