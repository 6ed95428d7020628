import type { Pages } from './pages-bundle.ts';
import type { Render } from './print-pages.ts';

/** Renders the jobs of a build with Astro's bundle of the pages. */
export function pageRenderer({ app }: Pages): Render {
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  const { pageMap } = app.manifest;
  // Astro has Node look for the module at each page.
  for (const [component, load] of pageMap ?? []) {
    let loaded: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => (loaded ??= load()));
  }
  return ({ component, url }) => {
    const routeData = routes.get(component);
    if (!routeData) throw new Error(`there is no route for ${component}`);
    return app.render(new Request(url), { routeData });
  };
}
