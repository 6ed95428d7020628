/**
 * Builds only what has changed. Astro says which pages there are and bundles their code; which of them the
 * output folder already holds is decided here, and the others are printed here.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { Fault } from '../publication/fault.ts';
import { orSentence } from '../publication/fault-sentence.ts';
import { settings, writtenFolders } from '../publication/settings.ts';
import { readSnapshot } from '../publication/snapshot.ts';
import { buildReport, progressOf } from './build-report.ts';
import { claimed } from './claim.ts';
import { codeDigest } from './code-digest.ts';
import { digestOf } from '../publication/digest.ts';
import { OutputFolder } from './output-folder.ts';
import { ownDist, realPath, refusal } from './output-place.ts';
import { outputOf, recordedFiles, recordedOutputs, recordOutputs } from './output-record.ts';
import { pageRenderer } from './page-renderer.ts';
import type { PagesApp } from './page-renderer.ts';
import { planOf } from './plan.ts';
import { PrintingThreads, printPages } from './print-pages.ts';
import type { Job, Printed } from './print-pages.ts';
import { publicFiles, publish } from './public-files.ts';

export function printingIntegration(): AstroIntegration {
  const begun = Date.now();
  const { outDir, cacheDir, outputRecord } = settings();
  const folders = writtenFolders(settings());
  const code = codeDigest(process.cwd());
  let config: AstroConfig;
  let folder: OutputFolder;
  let bundle: URL;
  let entry = '';
  let jobs: Job[] = [];
  let printed: Printed[] = [];
  /** What each page depends on, which files are used again, and which are copied as they are. */
  let keys = new Map<string, string>();
  let reused: ReadonlySet<string> = new Set();
  let copied: string[] = [];

  const prerenderer = (standard: AstroPrerenderer): AstroPrerenderer => ({
    ...standard,
    name: 'printing',
    getStaticPaths: () =>
      orSentence(async () => {
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
        const publicDir = fileURLToPath(config.publicDir);
        copied = publicFiles(publicDir).filter((file) => !keys.has(file));
        folder.makeReadyFor([...keys.keys(), ...copied]);
        for (const file of copied) publish(publicDir, file, outDir);
        const pages = (await import(entry)) as { app: PagesApp };
        printed = await printPages(jobs, outDir, pageRenderer(pages), threads, progressOf('pages'));
        // Nothing is left for Astro to render.
        return [];
      }, folders),
  });

  return {
    name: 'printing',
    hooks: {
      'astro:config:setup': async ({ command, config: { root, publicDir }, updateConfig }) => {
        if (command !== 'build') return;
        folder = await orSentence(() => outputFolder(fileURLToPath(publicDir)), folders);
        bundle = bundleFolder(root, outDir);
        rmSync(bundle, { recursive: true, force: true });
        updateConfig({
          build: { server: bundle },
          vite: {
            plugins: [
              {
                name: 'pages-bundle',
                configEnvironment(name) {
                  if (name === 'prerender')
                    return { build: { rolldownOptions: { input: 'astro/entrypoints/prerender' } } };
                  // What is in public/ is copied by us: nobody writes into the output folder unannounced.
                  return name === 'client' ? { build: { copyPublicDir: false } } : undefined;
                },
                async generateBundle(_options, written) {
                  const isForReaders = this.environment.name === 'client';
                  const files = Object.values(written).filter(({ type }) => isForReaders || type === 'asset');
                  await orSentence(() => folder.announce(files.map(({ fileName }) => fileName)), folders);
                },
                writeBundle({ dir }, written) {
                  const chunk = Object.keys(written).find((file) => file.startsWith('prerender-entry'));
                  if (dir && chunk) entry = pathToFileURL(join(dir, chunk)).href;
                },
              },
            ],
            build: { emptyOutDir: false },
          },
        });
      },
      'astro:config:done': (done) => {
        config = done.config;
        // An adapter may say where the pages' code is put: not into the folder that is served.
        if (folder)
          done.setAdapter({
            name: 'printing',
            entrypointResolution: 'auto',
            adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
            supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
          });
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderer),
      'astro:build:done': () =>
        orSentence(() => {
          folder.settle([...keys.keys(), ...copied]);
          const outputs = new Map([...keys].map(([file, key]) => [file, outputOf(outDir, file, key)]));
          recordOutputs(outputRecord, code, outputs);
          rmSync(bundle, { recursive: true, force: true });
          console.log(
            buildReport({
              jobs,
              printed,
              outputs,
              reused: reused.size,
              seconds: (Date.now() - begun) / 1000,
            }),
          );
        }, folders),
    },
  };
}

/** The output folder, if it is one that may be written to; nothing is touched. */
function outputFolder(publicDir: string): OutputFolder {
  const { contentDir, outDir, cache, outputRecord } = settings();
  const checkout = process.cwd();
  const why = refusal(outDir, { checkout, contentDir, cache });
  if (why) throw new Fault(`OUT_DIR is ${outDir}, which ${why}: name a folder for the site alone.`);
  const { files, notice } = claimed(outDir, {
    isOwnDist: realPath(outDir) === ownDist(checkout),
    recorded: recordedFiles(outputRecord),
    published: publicFiles(publicDir),
  });
  if (notice) console.error(notice);
  return new OutputFolder(outDir, files);
}

/** Where the pages' code is put while a folder is written: within the program, so that it finds its packages. */
function bundleFolder(root: URL, outDir: string): URL {
  return new URL(`.astro/press-${digestOf(realPath(outDir))}/`, root);
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
