import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test, vi } from 'vitest';
import { prose } from '../import/importing.ts';

// Each run starts a Node of its own, which takes seconds on a machine that is busy.
vi.setConfig({ testTimeout: 30_000 });

const long = [...prose, ...prose].map((text, index) => `${text} (${index})`);
const page = `<html lang="en"><head><title>Ferry – Lake Post</title><link rel="canonical" href="https://lake.example.org/2023/02/28/ferry"><meta property="og:site_name" content="Lake Post"></head><body><article><h1>Ferry</h1>${long.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

function run(args: string[], content: string, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/import.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: content, NO_COLOR: '1' },
    input,
    encoding: 'utf8',
  });
  const lines = args.includes('--json')
    ? stdout
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>)
    : [];
  return { status, stdout, stderr, lines };
}

function folders(): { content: string; inbox: string } {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-cli-'));
  return { content: join(folder, 'content'), inbox: folder };
}

function withSite(content: string): string {
  mkdirSync(content);
  writeFileSync(
    join(content, 'site.yaml'),
    'sections:\n  monde: { fr: Monde }\n  economie: { fr: Économie }\n  le-lac: { fr: Le lac, en: The lake }\n',
  );
  return content;
}

test('a page comes in, is there when it comes again, and another text from its address is shown as a difference', () => {
  const { content, inbox } = folders();
  const path = join(inbox, 'page.html');
  writeFileSync(path, page);
  const first = run([path, '--json', '--section', 'monde'], content);
  expect(first.status).toBe(0);
  expect(Object.keys(first.lines[0] ?? {})).toEqual([
    'input',
    'output',
    'refused',
    'markdown',
    'cleaned',
    'removed',
    'metadata',
    'messages',
  ]);
  const file = join(content, 'articles', 'ferry.md');
  const written = readFileSync(file, 'utf8');
  expect(written).toBe(first.lines[0]?.['markdown']);
  expect(written).not.toContain('draft');

  const second = run([path, '--json'], content);
  expect(second.status).toBe(0);
  expect(JSON.stringify(second.lines[0])).toContain('Already there');

  writeFileSync(path, page.replaceAll('Thursday', 'Friday'));
  const third = run([path], content);
  expect(third.status).toBe(1);
  expect(third.stdout).toContain('+The council of the lake district met on Friday');
  expect(readFileSync(file, 'utf8')).toBe(written);
  expect(readdirSync(join(content, 'articles'))).toEqual(['ferry.md']);
});

test('what is not written takes a line of the account', () => {
  const { content, inbox } = folders();
  const draft = join(inbox, 'ferry.txt');
  const notice = join(inbox, 'notice.txt');
  writeFileSync(draft, `Ferry\n\n${long.join('\n\n')}\n\n[ad_2]`);
  writeFileSync(notice, 'Ferry\n\nNo ferry today.\n\n[ad_2]');
  const first = run([draft], content).stdout;
  expect(first).toContain('− autoblog-tag');
  expect(first).toContain('It is a draft. To publish it, fill in: published');
  const lines = run([draft, notice], content).stdout.trim().split('\n');
  expect(lines).toEqual([
    `${draft} → ${relative('', join(content, 'articles', 'ferry.md'))} (already there)`,
    expect.stringMatching(/notice\.txt → refused: It has \d+ characters/),
  ]);
  const { lines: machine } = run([draft, notice, '--json'], content);
  expect(JSON.stringify(machine)).not.toContain('It is a draft');
});

test('a post in the trash of WordPress is skipped, and that is no failure', () => {
  const { content, inbox } = folders();
  const path = join(inbox, 'export.xml');
  writeFileSync(
    path,
    '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>Ferry</title><wp:post_id>7</wp:post_id><wp:post_type>post</wp:post_type><wp:status>trash</wp:status></item></channel></rss>',
  );
  const { status, stdout } = run([path], content);
  expect(status).toBe(0);
  expect(stdout).toContain('export.xml#7 → skipped: It was thrown away in WordPress: “Ferry”.');
  const { lines } = run([path, '--json'], content);
  expect(lines[0]).toMatchObject({ output: null, refused: null, messages: [{ rule: 'skipped' }] });
});

test('one bad item does not stop the others, and the status says that there was one', () => {
  const { content, inbox } = folders();
  writeFileSync(join(inbox, 'a.pdf'), '%PDF-1.7');
  writeFileSync(join(inbox, 'b.html'), page);
  const { status, lines } = run([inbox, join(inbox, 'missing.txt'), '--json'], content);
  expect(status).toBe(1);
  expect(lines.map(({ refused }) => refused !== null)).toEqual([true, false, true]);
});

test('standard input comes in, and a trial writes nothing', () => {
  const { content } = folders();
  const { status, lines } = run(['-', '--dry-run', '--json'], content, `Ferry\n\n${long.join('\n\n')}`);
  expect(status).toBe(0);
  expect(lines[0]).toMatchObject({ input: '-', output: expect.stringContaining('ferry.md'), refused: null });
  expect(() => readdirSync(content)).toThrow();
});

test('what the command line gives for an article that is there already is said to be ignored', () => {
  const { content, inbox } = folders();
  writeFileSync(join(inbox, 'a.html'), page);
  const args = [inbox, '--json', '--section'];
  expect(run([...args, 'monde'], content).status).toBe(0);
  expect(JSON.stringify(run([...args, 'monde'], content).lines)).not.toContain('not written');
  expect(JSON.stringify(run([...args, 'economie'], content).lines)).toContain(
    'What the command line gives (economie) was not written into it.',
  );
});

test('another article of the same title gets a name of its own', () => {
  const { content, inbox } = folders();
  writeFileSync(join(inbox, 'a.html'), page);
  writeFileSync(join(inbox, 'b.html'), page.replaceAll('lake.example.org', 'river.example.org'));
  expect(run([inbox], content).status).toBe(0);
  expect(readdirSync(join(content, 'articles')).toSorted()).toEqual(['ferry-2.md', 'ferry.md']);
});

test.each([
  [[]],
  [['--unknown', 'a']],
  [['a', '--published', 'yesterday']],
  [['a', '--source-url', 'javascript:x']],
  [['a', '--lang', '!!']],
])('%s is wrong usage', (args) => {
  const { status, stderr } = run(args, folders().content);
  expect(status).toBe(2);
  expect(stderr).toContain('Usage:');
  expect(stderr.trim().split('\n')).toHaveLength(4);
});

test.each([
  ['mond', '“mond” is not a section of site.yaml: write monde. The sections are monde, economie, le-lac.'],
  ['Économie', 'write economie.'],
  ['The lake', 'write le-lac.'],
  ['sport', 'write one of monde, economie, le-lac.'],
  ['', '“” is not a section'],
])('the section “%s” is refused, and the ones that there are are named', (section, told) => {
  const { content, inbox } = folders();
  const path = join(inbox, 'page.html');
  writeFileSync(path, page);
  const { status, stderr } = run([path, '--section', section], withSite(content));
  expect(status).toBe(2);
  expect(stderr).toContain(told);
  expect(() => readdirSync(join(content, 'articles'))).toThrow();
  expect(run([path, '--section', 'le-lac'], content).status).toBe(0);
});

test('an address of this machine is refused', () => {
  const { status, stdout } = run(
    ['http://127.0.0.1:9/', 'http://[::1]/', 'http://localhost:9/', 'http://2130706433/'],
    folders().content,
  );
  expect(status).toBe(1);
  expect(stdout.match(/not an address of the public Internet/g)).toHaveLength(4);
});

test.each([
  [
    'feed.xml',
    `<rss version="2.0"><channel><title>Lake Post</title><item><title>Ferry</title><description>${long.join(' ')}</description></item>\n<item><title>Inn</title><description>${prose[0]}`,
    'line 2',
  ],
  [
    'atom.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lake Post</title><entry><title>Ferry</title><content type="text">${long.join(' ')}</content></entry>\n<entry><title>In`,
    'line 2',
  ],
  [
    'feed.json',
    `{"version":"https://jsonfeed.org/version/1.1","title":"Lake Post","items":[{"id":"1","title":"Ferry","content_text":${JSON.stringify(long.join(' '))}},\n{"id":"2","title":"In`,
    'line 1',
  ],
  [
    'export.xml',
    `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Ferry</title><content:encoded><![CDATA[${long.join(' ')}]]></content:encoded><wp:post_id>1</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n<item><title>The inn</title><content:encoded><![CDATA[${prose[0]}`,
    'in “The inn” (line 2)',
  ],
])(
  'of %s, which is cut off, the whole items come in, the place is named and the exit status is 1',
  (name, text, place) => {
    const { content, inbox } = folders();
    writeFileSync(join(inbox, name), text);
    const { status, lines } = run([join(inbox, name), '--json'], content);
    expect(readdirSync(join(content, 'articles'))).toHaveLength(1);
    expect(lines.map(({ refused }) => refused)).toEqual([null, expect.stringContaining(place)]);
    expect(status).toBe(1);
  },
);
