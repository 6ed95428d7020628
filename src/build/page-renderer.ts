import type { RouteData } from 'astro';
import type { Job } from './print-pages.ts';

/** The part of Astro's build application that is used here; its own prerenderer uses it in the same way. */
export interface PagesApp {
  manifest: {
    routes: { routeData: RouteData }[];
    /** How each route's module is loaded. */
    pageMap: Map<string, () => Promise<unknown>>;
  };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** Renders the jobs of a build with Astro's bundle of the pages. */
export function pageRenderer({ app }: { app: PagesApp }): (job: Job) => Promise<Response> {
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  // Astro has Node look for the module at each page.
  for (const [component, load] of app.manifest.pageMap) {
    let loaded: Promise<unknown> | undefined;
    app.manifest.pageMap.set(component, () => (loaded ??= load()));
  }
  return ({ component, url }) => app.render(new Request(url), { routeData: routes.get(component)! });
}
