/** What hosts are to say, with the policy that all kinds of pages need together. */
import { edition } from '../edition.ts';
import { hostRules } from '../hosts/host-rules.ts';
import type { HostRules } from '../hosts/host-rules.ts';
import { unitedPolicy } from '../hosts/united-policy.ts';
import { policies } from './inlined.ts';

export function rulesForHosts(): HostRules {
  return hostRules(edition(), unitedPolicy(Object.values(policies)));
}
