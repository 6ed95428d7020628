/** Has Astro bundle the pages with an entry of our own, in a folder of its own. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroAdapter, AstroConfig } from 'astro';
import { nameOf } from './output-place.ts';
import type * as pagesEntry from './pages-entry.ts';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** What the entry exports. */
export type Pages = typeof pagesEntry;

/** The bundle of one build. */
export class PagesBundle {
  /**
   * Within the program's folder, where the bundle finds its packages wherever the site is written; and one for each
   * output folder, so that two builds at once do not take each other's.
   */
  readonly folder: URL;
  /** The address of the entry, once it is written. */
  entry = '';

  constructor(root: URL, outDir: string) {
    this.folder = new URL(`.astro/press-${nameOf(outDir)}/`, root);
  }

  /** `announce` is told which files Vite is about to write into the output folder. */
  plugin(announce: (files: string[]) => Promise<void>): VitePlugin {
    const onEntry = (entry: string) => (this.entry = entry);
    return {
      name: 'pages-bundle',
      configEnvironment(name) {
        const input = fileURLToPath(new URL('./pages-entry.ts', import.meta.url));
        if (name === 'prerender') return { build: { rolldownOptions: { input } } };
        // What is in public/ is copied by the press: nobody else writes into the output folder unannounced.
        return name === 'client' ? { build: { copyPublicDir: false } } : undefined;
      },
      async generateBundle(_options, written) {
        const isForReaders = this.environment.name === 'client';
        const files = Object.values(written).filter(({ type }) => isForReaders || type === 'asset');
        await announce(files.map(({ fileName }) => fileName));
      },
      writeBundle({ dir = '' }, written) {
        if (this.environment.name !== 'prerender') return;
        const entry = Object.values(written).find((file) => file.type === 'chunk' && file.isEntry);
        if (entry) onEntry(pathToFileURL(join(dir, entry.fileName)).href);
      },
    };
  }
}

/** Only an adapter may say where the bundle lies. Left to Astro, it lies in the output folder, or in one that all builds share. */
export const adapter: Extract<AstroAdapter, { entrypointResolution: 'auto' }> = {
  name: 'press',
  entrypointResolution: 'auto',
  adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
  supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
};
