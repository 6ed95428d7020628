/** The entry of the bundle that Astro makes of all pages: what the press, and each of its threads, loads to render them. */
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { serverFiles } from '../hosts/host-files.ts';
import { rulesForHosts } from '../layouts/rules-for-hosts.ts';

export const app = createApp({ streaming: false });
// Left alone, Astro answers with an empty page where one cannot be rendered, and the press would write it.
app.renderError = (request, { error, status }) => {
  throw error ?? new Error(`${request.url} is answered with ${status}`);
};

/** All paths of the site, with the route of each. */
export const allPaths = () => new StaticPaths(app).getAll();

/** What servers of one's own are to be told of the site, by the names of the files. */
export const filesForServers = () =>
  Object.entries(serverFiles).map(([name, write]): [string, string] => [name, write(rulesForHosts())]);
