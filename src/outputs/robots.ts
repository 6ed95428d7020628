import { exceptionsIn } from '../site/file-rows.ts';
import type { Edition } from '../site/edition.ts';
import { absoluteUrl, hrefOf, sitemapPath } from '../site/paths.ts';
import { miners } from './miners.ts';

/**
 * robots.txt: everything may be fetched, also the pages that are not to be indexed, because a robot must read a page
 * to see its `noindex`. Where mining is reserved, robots that gather texts for it are told to stay away, by their
 * names: no common word for it is read by many yet.
 */
export function robotsTxt(edition: Edition): string {
  const { site } = edition;
  const isReserved = site.rights.mining?.reserved ?? false;
  const differing = exceptionsIn(edition).filter(({ mining }) => mining.reserved !== isReserved);
  const rules = [
    ...(isReserved ? [`Disallow: ${hrefOf(site, '')}`] : []),
    ...differing.map(
      ({ path, mining }) => `${mining.reserved ? 'Disallow' : 'Allow'}: ${hrefOf(site, path)}`,
    ),
  ];
  const forMiners =
    rules.length === 0
      ? []
      : ['', '# Text and data mining is reserved.', ...miners.map((name) => `User-agent: ${name}`), ...rules];
  return [
    'User-agent: *',
    'Disallow:',
    ...forMiners,
    '',
    `Sitemap: ${absoluteUrl(site, sitemapPath)}`,
    '',
  ].join('\n');
}
