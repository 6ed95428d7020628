import type { BadFile } from './bad-file.ts';
import { add } from './texts.ts';

/** Rights that cannot be. */
export const badRights: BadFile[] = [
  [
    'articles/rights-basis.md',
    add('rights: { basis: fair-use }'),
    '7: rights.basis: fair-use is not one of the words that it may be: write basis: own, licence, permission, quotation, public-domain or unknown',
  ],
  [
    'articles/rights-no-day.md',
    add('rights: { expires: 2023-02-28T09:00:00Z }'),
    '7: rights.expires: is not a day: write one such as 2027-02-28',
  ],
  [
    'articles/rights-key.md',
    add('rights: { license: CC BY }'),
    '7: rights.license: is not a known key: write licence, or remove the line',
  ],
  [
    'articles/rights-mining.md',
    add('rights: { mining: no }'),
    '7: rights.mining: is a text: write mining: { reserved: true }',
  ],
  [
    'articles/rights-policy.md',
    add('rights: { mining: { reserved: true, policy: /conditions } }'),
    '7: rights.mining.policy: is not a web address: write it in full, beginning with https:// or http://',
  ],
  [
    'articles/rights-reserved.md',
    add('rights: { mining: {} }'),
    '7: rights.mining.reserved: is missing: write reserved: true or reserved: false',
  ],
];
