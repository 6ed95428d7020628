/** Ties the publication to Astro: read and checked before anything is built, and again at each change in development. */
import type { AstroIntegration } from 'astro';
import { formatFindings } from './publication/report.ts';
import { readPublication } from './publication/read-publication.ts';
import { settings } from './publication/settings.ts';
import { writeSnapshot } from './publication/snapshot.ts';

export function publicationIntegration(): AstroIntegration {
  return {
    name: 'publication',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build' && !(await refresh(false))) process.exit(1);
        if (command === 'dev') await refresh(true);
      },
      'astro:server:setup': ({ server }) => {
        const { contentDir } = settings();
        server.watcher.add(contentDir);
        let refreshing = Promise.resolve();
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(contentDir)) return;
          refreshing = refreshing.then(async () => {
            await refresh(true);
            server.ws.send({ type: 'full-reload' });
          });
        });
      },
    },
  };
}

/** Reads the publication, says what is wrong or held back, and leaves it for the pages; false where there are mistakes. */
async function refresh(everything: boolean): Promise<boolean> {
  const run = settings();
  const findings = await readPublication(run, everything);
  const report = formatFindings(findings);
  if (report !== '') console.error(report);
  const usable = findings.publication !== undefined && (everything || findings.mistakes.length === 0);
  if (usable && findings.publication) writeSnapshot(run.cacheDir, findings.publication);
  return usable;
}
