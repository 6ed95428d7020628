/** A thread of `printPages`: loads Astro's bundle of the pages and prints its share. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { printShare } from './print-pages.ts';
import type { Share } from './print-pages.ts';

/** The part of Astro's build application that is used here; its own prerenderer uses it in the same way. */
interface BuildApp {
  manifest: { routes: { routeData: RouteData }[] };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

const { share, entry } = workerData as { share: Share; entry: string };
const { app } = (await import(entry)) as { app: BuildApp };
// No page has a stylesheet or a script of Astro's: the layout carries them itself.
app.setInternals({ pagesByKeys: new Map() });
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: () => true }, level: 'silent' } },
});
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

const printed = await printShare(share, ({ component, url }) =>
  app.render(new Request(url), { routeData: routes.get(component)! }),
);
parentPort?.postMessage(printed);
