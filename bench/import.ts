import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Imports a folder of generated autoblog posts and tells the time and the memory it took. */
const count = Number(process.argv[2] ?? 4000);
const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'));
const posts = join(folder, 'posts');
mkdirSync(posts);
const words =
  'council lake ferry winter crew morning canton harbour school letter window market bridge vote budget question answer paper member evening'.split(
    ' ',
  );
let bytes = 0;
for (let number = 0; number < count; number += 1) {
  const text = post(number);
  bytes += text.length;
  writeFileSync(join(posts, `${number}.${['md', 'txt', 'html'][number % 3]}`), text);
}

const start = performance.now();
const { status, stderr } = spawnSync(
  '/usr/bin/time',
  ['-f', '%M', process.execPath, 'src/commands/import.ts', posts],
  {
    env: { ...process.env, CONTENT_DIR: join(folder, 'content') },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  },
);
const seconds = (performance.now() - start) / 1000;
const kilobytes = Number(stderr.trim().split('\n').at(-1));
rmSync(folder, { recursive: true });
process.stdout.write(
  `${count} posts of ${(bytes / count / 1000).toFixed(1)} kB: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} posts/s, ${Math.round(kilobytes / 1024)} MB, exit status ${status}\n`,
);

/** A third each: Markdown with HTML in it, plain text, a whole page. Every post is another text. */
function post(number: number): string {
  const title = `The ferry of lake ${number} runs through the winter`;
  const source = `https://news.example.org/${number}/ferry?utm_source=rss`;
  const paragraphs = Array.from({ length: 14 }, (_, index) => paragraph(number * 14 + index));
  const html = paragraphs.map((text) => `<p>${text}</p>`).join('\n\n');
  const kind = number % 3;
  if (kind === 1)
    return `${title}\n\n[ad_1]\n\n${paragraphs.join('\n\n')}\n\n[ad_2]\n\nSource link -${number}`;
  if (kind === 0) {
    return `---\npost_title: '${title}'\npost_date: 2016-06-15 01:41:05\noriginal_link: '${source}'\n---\n[ad_1]\n<br><div readability="82">${html}</div>\n<br>[ad_2]\n<br><a href="${source}">Source link </a>`;
  }
  return `<!doctype html><html lang="en"><head><title>${title}</title><link rel="canonical" href="${source}"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${html}</article><footer>© Example</footer></body></html>`;
}

function paragraph(seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return words[state % words.length] ?? 'lake';
  };
  return `The ${Array.from({ length: 52 }, next).join(' ')}.`;
}
