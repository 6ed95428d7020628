import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { workFolder } from './src/press/output-place.ts';
import { printingIntegration } from './src/press/printing-integration.ts';
import { publicationIntegration } from './src/press/publication-integration.ts';
import { orSentence } from './src/publication/fault-sentence.ts';
import { readSite } from './src/publication/read-site.ts';
import { basePath } from './src/site/site.ts';
import { settings } from './src/publication/settings.ts';
import { orWithoutCache } from './src/store/usable.ts';

await orSentence(() => orWithoutCache(settings().cacheDir));
const { contentDir, publicDir, siteUrl, outDir, cacheDir } = settings();
const workDir = workFolder({ cacheDir, outDir });
// A site.yaml that cannot be read is reported by the integration, with every other mistake.
const { site } = readSite(contentDir, siteUrl);

export default defineConfig({
  ...(site ? { site: new URL(site.address).origin, base: basePath(site) } : {}),
  publicDir,
  outDir,
  cacheDir: `${workDir}/astro`,
  trailingSlash: 'ignore',
  // The paper is looked at as readers have it.
  devToolbar: { enabled: false },
  logger: { entrypoint: new URL('./src/press/log.ts', import.meta.url) },
  // The default deletes line breaks between inline elements: « JeanPaul ».
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  // First of all it is seen to that the output folder may be written to.
  integrations: [printingIntegration(), publicationIntegration()],
  vite: {
    // Builds at once into two folders don't rename one another's files, as they would in node_modules/.vite.
    cacheDir: `${workDir}/vite`,
    plugins: [tailwindcss()],
  },
});
