import { expect, test } from 'vitest';
import { residueIn } from '../../src/markdown/residue.ts';
import { render } from '../markdown/render-with.ts';
import { shapes } from './shapes.ts';

test.each(shapes)('%s: fifty thousand of them are read within ten seconds of one core', (_, text) => {
  const markdown = text(50_000);
  const before = process.cpuUsage();
  render(markdown);
  residueIn(markdown);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(10);
});
