/** What hosts are to say, with the policy that all kinds of pages need together: each page narrows it down to its own. */
import { edition } from '../edition.ts';
import { hostRules } from '../hosts/host-rules.ts';
import type { HostRules } from '../hosts/host-rules.ts';
import { policyOf } from './inlined.ts';
import { everyStyle } from './style.ts';

export function rulesForHosts(): HostRules {
  return hostRules(edition(), policyOf(everyStyle));
}
