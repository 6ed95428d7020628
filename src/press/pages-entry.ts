/** The entry of the bundle that Astro makes of all pages: what the press, and each of its threads, loads to render them. */
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

export const app = createApp({ streaming: false });

/** All paths of the site, with the route of each. */
export const allPaths = () => new StaticPaths(app).getAll();
