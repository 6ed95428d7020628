/**
 * Builds only what has changed. Astro bundles the pages' code and says which there are; the press finds out which of
 * them the output folder already holds, and prints the others.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Fault } from '../publication/fault.ts';
import { orSentence } from '../publication/fault-sentence.ts';
import { settings, writtenFolders } from '../publication/settings.ts';
import { claimed } from './claim.ts';
import { formerRecord } from './former-output.ts';
import { OutputFolder } from './output-folder.ts';
import { ownDist, realPath, refusal, workFolder } from './output-place.ts';
import { adapter, PagesBundle } from './pages-bundle.ts';
import { Press } from './press.ts';
import type { SiteAddress } from './press.ts';
import { publicFiles } from './public-files.ts';
import { putInPlace } from './put-in-place.ts';
import { stagings } from './staging.ts';
import { turnAt } from './turn.ts';

export function printingIntegration(): AstroIntegration {
  const begun = Date.now();
  const folders = writtenFolders(settings());
  let build: { press: Press; bundle: PagesBundle } | undefined;
  let address: SiteAddress;
  return {
    name: 'printing',
    hooks: {
      'astro:config:setup': async ({ command, config: { root, publicDir }, updateConfig }) => {
        if (command !== 'build') return;
        const run = settings();
        const folder = await orSentence(() => outputFolder(fileURLToPath(publicDir)), folders);
        process.once('exit', () => folder.abandon());
        const press = new Press(run, folder, fileURLToPath(publicDir));
        const bundle = new PagesBundle(root, run.outDir);
        build = { press, bundle };
        rmSync(bundle.folder, { recursive: true, force: true });
        const announce = (files: string[]) => orSentence(() => folder.announce(files), folders);
        updateConfig({
          build: { server: bundle.folder },
          vite: { build: { emptyOutDir: false }, plugins: [bundle.plugin(announce)] },
        });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        address = { site: config.site, base: config.base };
        if (build) setAdapter(adapter);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!build) return;
        const { press, bundle } = build;
        let printing: Promise<void> | undefined;
        setPrerenderer({
          name: 'press',
          getStaticPaths: () => orSentence(() => press.plan(bundle.entry, address), folders),
          // Whichever page Astro asks for first, all are printed. What has no body is not written by Astro.
          async render() {
            await (printing ??= orSentence(() => press.print(), folders));
            return new Response(null);
          },
        });
      },
      'astro:build:done': () =>
        orSentence(() => {
          if (!build) return;
          console.log(build.press.finish((Date.now() - begun) / 1000));
          rmSync(build.bundle.folder, { recursive: true, force: true });
        }, folders),
    },
  };
}

/** The output folder, if it is one that may be written to; of one that may not, nothing is touched. */
async function outputFolder(publicDir: string): Promise<OutputFolder> {
  const { contentDir, outDir, cacheDir } = settings();
  const workDir = workFolder({ cacheDir, outDir });
  const checkout = process.cwd();
  const why = refusal(outDir, { checkout, contentDir, cacheDir });
  if (why) throw new Fault(`OUT_DIR is ${outDir}, which ${why}: name a folder for the site alone.`);
  await turnAt(outDir, () =>
    console.error(`${outDir}: another build is at work on it; this one begins when that one has ended.`),
  );
  const claim = () =>
    claimed(outDir, {
      isOwnDist: realPath(outDir) === ownDist(checkout),
      recorded: formerRecord(cacheDir, outDir),
      published: publicFiles(publicDir),
    });
  const { files, notice } = claim();
  if (notice) console.error(notice);
  const left = stagings(outDir, workDir).filter((staging) => staging.ready());
  for (const staging of left) {
    putInPlace(staging.ready()!, outDir, files);
    staging.end();
  }
  return new OutputFolder(outDir, workDir, left.length > 0 ? claim().files : files);
}
