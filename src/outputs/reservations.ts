import { miningFacts } from '../article/rights.ts';
import type { Mining } from '../article/rights-schema.ts';
import type { Exception } from '../site/file-rows.ts';
import { hrefOf } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** /.well-known/tdmrep.json (TDM Reservation Protocol, W3C 2024): what is more exact stands before what is less. */
export function tdmRep(site: Site, exceptions: Exception[]): string {
  const rule = (location: string, mining: Mining) => {
    const { reservation, policy } = miningFacts(mining) ?? { reservation: 0 };
    return { location, 'tdm-reservation': reservation, ...(policy && { 'tdm-policy': policy }) };
  };
  const { mining } = site.rights;
  const rules = [
    ...exceptions.map((exception) => rule(hrefOf(site, exception.path), exception.mining)),
    ...(mining ? [rule('/', mining)] : []),
  ];
  return `${JSON.stringify(rules, null, 2)}\n`;
}
