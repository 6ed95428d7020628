/** The entry of the bundle that Astro makes of all pages: what the press, and each of its threads, loads to render them. */
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

export const app = createApp({ streaming: false });
// Left alone, Astro answers with an empty page where one cannot be rendered, and the press would write it.
app.renderError = (request, { error, status }) => {
  throw error ?? new Error(`${request.url} is answered with ${status}`);
};

/** All paths of the site, with the route of each. */
export const allPaths = () => new StaticPaths(app).getAll();
