import { expect, test } from 'vitest';
import { cloneAddress } from '../../../src/commands/new-paper/engine.ts';

test.each([
  ['https://github.com/owner/depeche.git', 'https://github.com/owner/depeche.git'],
  ['git+https://github.com/owner/depeche.git', 'https://github.com/owner/depeche.git'],
  ['github:owner/depeche', 'https://github.com/owner/depeche.git'],
  ['owner/depeche', 'https://github.com/owner/depeche.git'],
  ['git@github.com:owner/depeche.git\n', 'https://github.com/owner/depeche.git'],
  ['ssh://git@git.example.org:2222/press/depeche.git', 'https://git.example.org/press/depeche.git'],
  ['https://git.example.org/press/depeche', 'https://git.example.org/press/depeche'],
])('%j is cloned from %s', (written, address) => expect(cloneAddress(written)).toBe(address));

test.each([
  undefined,
  '',
  '/srv/depeche',
  '../depeche',
  'file:///srv/depeche',
  'https://token@github.com/owner/depeche',
])('%j is no address that others can clone, and a secret in it is never written down', (written) =>
  expect(cloneAddress(written)).toBeUndefined(),
);
