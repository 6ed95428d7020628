/** `staticwebapp.config.json`, which Azure Static Web Apps reads. */
import { lifetimes, types, withCharset } from './host-rules.ts';
import type { HostRules } from './host-rules.ts';

/** A larger file is refused. */
export const azureBytes = 20_000;

export function azureFile(rules: HostRules): string {
  const { headers, hsts, immutableFolders, feeds, moved, notFound } = rules;
  const all = hsts.isWanted ? [...headers, hsts] : headers;
  const whole = {
    trailingSlash: 'always',
    globalHeaders: {
      ...Object.fromEntries(all.map(({ name, value }) => [name, value])),
      'Cache-Control': lifetimes.others,
    },
    mimeTypes: Object.fromEntries(Object.entries(types).map(([end, type]) => [`.${end}`, withCharset(type)])),
    responseOverrides: { 404: { rewrite: notFound, statusCode: 404 } },
  };
  const routes: object[] = [
    ...immutableFolders.map((folder) => ({
      route: `${folder}*`,
      headers: { 'Cache-Control': lifetimes.immutable },
    })),
    ...feeds.flatMap(({ type, paths }) =>
      paths.map((route) => ({ route, headers: { 'Content-Type': withCharset(type) } })),
    ),
  ];
  // What no longer fits is left to the pages at these addresses.
  const room = azureBytes - written({ ...whole, routes }).length;
  let taken = 0;
  for (const { from, to } of moved) {
    const route = { route: from, redirect: to, statusCode: 301 };
    taken += JSON.stringify(route).length + 2;
    if (taken > room) break;
    routes.push(route);
  }
  return written({ ...whole, routes });
}

/** One route a line, for the host counts bytes. */
function written({ routes, ...whole }: { routes: object[] }): string {
  const lines = routes.map((route) => JSON.stringify(route)).join(',\n');
  return `${JSON.stringify(whole, null, 1).replace(/\n\}$/, '')},\n "routes": [\n${lines}\n]}\n`;
}
