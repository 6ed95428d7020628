import { expect, test, vi } from 'vitest';
import { buildReport, progressOf } from '../../src/press/build-report.ts';

function told(isTTY: boolean, steps: [seconds: number, done: number][]): string[] {
  vi.useFakeTimers();
  const written: string[] = [];
  const out = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as typeof process.stderr;
  const progress = progressOf('pages', out);
  for (const [seconds, done] of steps) {
    vi.advanceTimersByTime(seconds * 1000);
    progress(done, 100);
  }
  vi.useRealTimers();
  return written;
}

test('a terminal shows how far the build is in one line, which goes when it is done', () => {
  expect(
    told(true, [
      [0.2, 10],
      [0.01, 11],
      [0.2, 50],
      [0.01, 100],
    ]),
  ).toEqual(['\r\x1b[Kpages: 10 of 100', '\r\x1b[Kpages: 50 of 100', '\r\x1b[K']);
});

test('elsewhere a long build says a line now and then, and a short one nothing', () => {
  expect(
    told(false, [
      [4, 50],
      [2, 60],
      [1, 70],
      [6, 90],
    ]),
  ).toEqual(['pages: 60 of 100, 6 s\n', 'pages: 90 of 100, 13 s\n']);
  expect(
    told(false, [
      [1, 50],
      [1, 100],
    ]),
  ).toEqual([]);
});

test('the table tells what was built and reused, the size, the slowest and the heaviest', () => {
  const job = (file: string) => ({ file, component: '', url: '' });
  const output = (size: number) => ({ key: '', size, mtimeMs: 0 });
  expect(
    buildReport({
      jobs: [job('a/index.html'), job('b/index.html')],
      printed: [
        [1, 30],
        [0, 12],
      ],
      outputs: new Map([
        ['a/index.html', output(1_500_000)],
        ['b/index.html', output(900)],
        ['rss.xml', output(2_000)],
      ]),
      reused: 1,
      seconds: 2.04,
    }).split('\n'),
  ).toEqual([
    'built     2',
    'reused    1',
    'size      1.5 MB',
    'slowest   30 ms  b/index.html',
    'heaviest  1.5 MB  a/index.html',
    'time      2.0 s',
  ]);
});
