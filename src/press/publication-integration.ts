/** Ties the publication to Astro: read and checked before anything is built, and again at each change in development. */
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { progressOf } from './build-report.ts';
import { mistakesAt, mistakesPage } from '../publication/mistakes-page.ts';
import { readPublication } from '../publication/read-publication.ts';
import type { Findings } from '../publication/read-publication.ts';
import { newsReports } from '../publication/report.ts';
import { searchParts } from '../publication/search-parts.ts';
import { settings } from '../publication/settings.ts';
import type { Settings } from '../publication/settings.ts';
import { leaveForPages } from '../publication/snapshot.ts';
import type { Publication } from '../site/publication.ts';
import { isMissingBody } from '../store/bodies.ts';
import { fontFiles, fontsDir, subsetFonts } from '../styles/fonts.ts';
import { wordmarkSvg } from '../styles/wordmark.ts';
import { clientScripts } from './client-scripts.ts';

export function publicationIntegration(): AstroIntegration {
  const newsReport = newsReports();
  let findings: Findings;
  const read = async (everything: boolean) => {
    findings = await readPublication(settings(), everything, progressOf('articles'));
    const { publication, mistakes } = findings;
    return publication && (everything || mistakes.length === 0)
      ? furnished(publication, settings())
      : undefined;
  };
  const refresh = async (everything: boolean) => {
    // Where the store was damaged since, what is missing in it is read again.
    const publication = await read(everything).catch((error: unknown) => {
      if (!isMissingBody(error)) throw error;
      return read(everything);
    });
    const report = newsReport(findings);
    if (report !== '') console.error(report);
    if (publication) leaveForPages(publication);
  };
  return {
    name: 'publication',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        await refresh(command === 'dev');
        if (findings.mistakes.length > 0 && command === 'build') process.exit(1);
        await subsetFonts(fontsDir);
      },
      'astro:server:setup': ({ server }) => {
        const reload = onceQuiet(async () => {
          await refresh(true);
          // Astro keeps the paths of each page's getStaticPaths() until it is told that content changed.
          for (const { name, hot } of Object.values(server.environments))
            if (name !== 'client') hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        });
        server.middlewares.use(async ({ url = '/', headers }, response, next) => {
          const mistakes = mistakesAt(url, findings);
          if (mistakes.length === 0 || !headers.accept?.includes('text/html')) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(await server.transformIndexHtml(url, mistakesPage(mistakes)));
        });
        const { contentDir } = settings();
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(contentDir + sep)) reload();
        });
      },
    },
  };
}

/**
 * A function that runs `work` when it has not been called for a moment, and never twice at once: what changes
 * while it runs is seen to by one more run.
 */
function onceQuiet(work: () => Promise<void>): () => void {
  let running = Promise.resolve();
  let isWaiting = false;
  let moment: NodeJS.Timeout | undefined;
  const runOnceMore = () => {
    if (isWaiting) return;
    isWaiting = true;
    running = running.then(async () => {
      isWaiting = false;
      await work().catch((error: unknown) => console.error(error));
    });
  };
  return () => {
    clearTimeout(moment);
    moment = setTimeout(runOnceMore, quietMilliseconds);
  };
}

/**
 * Longer than an editor takes to write one file by several steps, and than the 50 ms in which the watcher
 * keeps the next change of a file to itself: what is read when they are over has all that was not reported.
 */
const quietMilliseconds = 75;

/** A publication with what the pages need besides: the names of the fonts, and its name as a picture. */
export async function furnished(
  publication: Publication,
  { cacheDir }: Pick<Settings, 'cacheDir'>,
): Promise<Publication> {
  const wordmark = await wordmarkSvg(publication.site.title);
  return {
    ...publication,
    fonts: fontFiles().map(({ file }) => file),
    search: searchParts(publication, cacheDir),
    scripts: await clientScripts(),
    ...(wordmark ? { wordmark } : {}),
  };
}
