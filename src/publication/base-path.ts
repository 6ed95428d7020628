/** What a site under a base path cannot say where machines look for it. */
import type { Edition } from '../site/edition.ts';
import { exceptionsIn } from '../site/file-rows.ts';
import { basePath } from '../site/site.ts';
import type { Mistake } from './mistake.ts';

/** Robots read robots.txt and /.well-known/ at the root of a host alone: told once, where mining is reserved. */
export function basePathWarnings(edition: Edition): Mistake[] {
  const { site } = edition;
  const isReserved = [site.rights, ...exceptionsIn(edition)].some(({ mining }) => mining?.reserved);
  if (!isReserved || basePath(site) === '/') return [];
  return [
    {
      file: 'site.yaml',
      field: 'rights.mining',
      wrong: `is read in each page alone: under ${basePath(site)} robots.txt and /.well-known/ have no effect`,
      remedy: 'nothing has to be done; an address of its own for the site would let them be read too',
    },
  ];
}
