/**
 * Builds only what has changed. Astro says which pages there are and bundles their code; which of them the
 * output folder already holds is decided here, and the others are printed here.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { settings } from '../publication/settings.ts';
import { buildReport, progressOf } from './build-report.ts';
import { codeDigest } from './code-digest.ts';
import { recordedOutputs, recordOutputs, removeLeftovers, stillHolds } from './output-record.ts';
import type { Output } from './output-record.ts';
import { printPages } from './print-pages.ts';
import type { Job, Printed } from './print-pages.ts';

export function printingIntegration(): AstroIntegration {
  const begun = Date.now();
  const { outDir, outputRecord } = settings();
  const code = codeDigest(process.cwd());
  let config: AstroConfig;
  let entry = '';
  const jobs: Job[] = [];
  let printed: Printed[] = [];
  /** What each file depends on, and which files are used again. */
  const keys = new Map<string, string>();
  const reused = new Map<string, Output>();

  const plan = (paths: PathWithRoute[]) => {
    const recorded = recordedOutputs(outputRecord, code);
    for (const path of paths) {
      const { component } = path.route;
      const file = outputFile(path);
      if (keys.has(file)) continue;
      const key = `${component} ${path.cacheKey}`;
      keys.set(file, key);
      const output = recorded.get(file);
      if (output && path.cacheKey !== undefined && stillHolds(outDir, file, key, output))
        reused.set(file, output);
      else jobs.push({ component, file, url: addressOf(path, config) });
    }
  };

  const prerenderer = (standard: AstroPrerenderer): AstroPrerenderer => ({
    ...standard,
    name: 'printing',
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      plan(paths);
      const routes = new Map(paths.map(({ route }) => [route.component, route]));
      const progress = progressOf('pages', jobs.length);
      printed = await printPages(
        jobs,
        outDir,
        async ({ component, url }) => {
          const result = await standard.render(new Request(url), { routeData: routes.get(component)! });
          return result instanceof Response ? result : result.response;
        },
        entry,
        progress,
      );
      // Nothing is left for Astro to render.
      return [];
    },
  });

  return {
    name: 'printing',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            // What is left over is removed at the end: what has not changed need not be written again.
            build: { emptyOutDir: false },
            plugins: [
              {
                name: 'pages-bundle',
                writeBundle({ dir }, bundle) {
                  const chunk = Object.keys(bundle).find((file) => file.startsWith('prerender-entry'));
                  if (dir && chunk) entry = pathToFileURL(join(dir, chunk)).href;
                },
              },
            ],
          },
        });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer),
      'astro:build:done': () => {
        removeLeftovers(outDir, new Set(reused.keys()), begun);
        const outputs = new Map([...keys].map(([file, key]) => [file, outputOf(outDir, file, key)]));
        recordOutputs(outputRecord, code, outputs);
        console.log(
          buildReport({ jobs, printed, outputs, reused: reused.size, seconds: (Date.now() - begun) / 1000 }),
        );
      },
    },
  };
}

function outputOf(outDir: string, file: string, key: string): Output {
  const { size, mtimeMs } = statSync(join(outDir, file));
  return { key, size, mtimeMs };
}

/** Where a path is written, as static hosts look for it. */
export function outputFile({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

function addressOf({ pathname, route }: PathWithRoute, { base, site }: AstroConfig): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  const slash = route.type === 'endpoint' || path === '' ? '' : '/';
  return new URL(`${base.replace(/\/*$/, '/')}${path}${slash}`, site ?? 'https://site.invalid').href;
}
