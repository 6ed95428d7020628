/**
 * Builds only what has changed. Astro says which pages there are and bundles their code; which of them the
 * output folder already holds is decided here, and the others are printed here.
 */
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { settings } from '../publication/settings.ts';
import { readSnapshot } from '../publication/snapshot.ts';
import { buildReport, progressOf } from './build-report.ts';
import { codeDigest } from './code-digest.ts';
import { outputOf, recordedOutputs, recordOutputs, removeLeftovers } from './output-record.ts';
import { planOf } from './plan.ts';
import { pageRenderer } from './page-renderer.ts';
import type { PagesApp } from './page-renderer.ts';
import { PrintingThreads, printPages } from './print-pages.ts';
import type { Job, Printed } from './print-pages.ts';

export function printingIntegration(): AstroIntegration {
  const begun = Date.now();
  const { contentDir, outDir, cacheDir, outputRecord } = settings();
  const code = codeDigest(process.cwd());
  let config: AstroConfig;
  let entry = '';
  let jobs: Job[] = [];
  let printed: Printed[] = [];
  /** What each file depends on, and which files are used again. */
  let keys = new Map<string, string>();
  let reused: ReadonlySet<string> = new Set();

  const prerenderer = (standard: AstroPrerenderer): AstroPrerenderer => ({
    ...standard,
    name: 'printing',
    async getStaticPaths() {
      const recorded = recordedOutputs(outputRecord, code);
      const threads = new PrintingThreads(entry);
      // Where nothing was built before, every article is a page: the threads load while the paths are listed.
      if (recorded.size === 0) threads.prepareFor(readSnapshot(cacheDir).articles.length);
      const paths = await standard.getStaticPaths();
      const wanted = paths.map((path) => ({
        file: outputFile(path),
        component: path.route.component,
        key: path.cacheKey && `${path.route.component} ${path.cacheKey}`,
        url: addressOf(path, config),
      }));
      const plan = planOf(wanted, recorded, outDir);
      ({ keys, reused } = plan);
      jobs = plan.stale.map(({ component, file, url }) => ({ component, file, url }));
      removeLeftovers(outDir, keys, begun);
      const pages = (await import(entry)) as { app: PagesApp };
      printed = await printPages(jobs, outDir, pageRenderer(pages), threads, progressOf('pages'));
      // Nothing is left for Astro to render.
      return [];
    },
  });

  return {
    name: 'printing',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // What is not the site is removed from the output folder.
        for (const folder of [contentDir, process.cwd()])
          if (!/^\.\.|^\//.test(relative(outDir, folder))) {
            console.error(`OUT_DIR is ${outDir}, which holds ${folder}: name a folder for the site alone.`);
            process.exit(1);
          }
        updateConfig({
          vite: {
            // What is left over is removed below; what has not changed need not be written again.
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
        const outputs = new Map([...keys].map(([file, key]) => [file, outputOf(outDir, file, key)]));
        recordOutputs(outputRecord, code, outputs);
        console.log(
          buildReport({ jobs, printed, outputs, reused: reused.size, seconds: (Date.now() - begun) / 1000 }),
        );
      },
    },
  };
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
