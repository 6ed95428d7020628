/** The files for nginx, Caddy and Apache, with the servers themselves. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverFilesFolder } from '../../src/press/server-files.ts';
import { feedFormats } from '../../src/site/feeds.ts';
import { inBrowser } from './browser.ts';
import { started } from './host-server.ts';
import type { HostServer, ServerName } from './host-server.ts';
import { filesOf, publication, templatesOf } from './publications.ts';
import { servers } from './tools.ts';

/** Debian's nginx has no brotli. */
const encodings: Record<ServerName, string[]> = {
  nginx: ['gzip'],
  caddy: ['br', 'gzip'],
  apache2: ['br', 'gzip'],
};
const unpacked = { br: brotliDecompressSync, gzip: gunzipSync } as Record<string, (bytes: Buffer) => Buffer>;

/** What each answer has; of the policy the part that no page can say of itself. */
const always: [name: string, value: string | RegExp][] = [
  [
    'content-security-policy',
    /^default-src 'none';.*; frame-ancestors 'none'; require-trusted-types-for 'script'/,
  ],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  ['permissions-policy', /camera=\(\).*microphone=\(\)/],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-embedder-policy', 'require-corp'],
  ['cross-origin-resource-policy', 'cross-origin'],
];

const [immutable, aDay, asked] = ['public, max-age=31536000, immutable', 'public, max-age=86400', 'no-cache'];

/** Twins of a page and of a feed, which say by what they hold that they were sent. */
function addTwins(outDir: string): void {
  for (const file of ['articles/ferry-returns/index.html', 'rss.xml', 'index.html']) {
    const text = `${readFileSync(join(outDir, file), 'utf8')}<!-- a twin -->`;
    writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(text));
    writeFileSync(join(outDir, `${file}.gz`), gzipSync(text));
  }
}

test.each(['nginx.conf', 'Caddyfile', 'apache.conf'])(
  'docs/deploying.md shows the %s that these tests try, but for the digests in it',
  (name) => {
    const shipped = readFileSync(join(serverFilesFolder(publication('english').outDir), name), 'utf8');
    const [, ...lines] = shipped.replaceAll(/(?:'sha256-[^']+' ?)+/g, "'sha256-…'").split('\n');
    expect(readFileSync('docs/deploying.md', 'utf8')).toContain(`\n${lines.join('\n')}\`\`\`\n`);
  },
);

const kinds = Object.keys(servers) as ServerName[];
const places = ['english', 'englishUnderBase'] as const;
describe.each(kinds.flatMap((name) => places.map((place) => ({ name, place }))))(
  '$name serves "$place":',
  ({ name, place }) => {
    // Told at the beginning of the tests, with the command that brings it.
    describe.skipIf(servers[name] === undefined)('', () => {
      const built = publication(place);
      const at = (path: string) => built.base + path;
      const [font = ''] = readdirSync(join(built.outDir, 'fonts'));
      const picture = filesOf(built).find((file) => /\.avif$/.test(file)) ?? '';
      let server: HostServer;
      beforeAll(async () => {
        server = await started(name, built, addTwins);
      });
      afterAll(() => server.close());

      test.each([
        ['', 'text/html', asked],
        ['articles/ferry-returns/', 'text/html', asked],
        ['rss.xml', feedFormats.rss.type, asked],
        ['sections/sea/atom.xml', feedFormats.atom.type, asked],
        ['feed.json', feedFormats.json.type, asked],
        ['sitemap.xml', 'application/xml', asked],
        ['robots.txt', 'text/plain', asked],
        [`fonts/${font}`, 'font/woff2', immutable],
        [picture, 'image/avif', aDay],
        ['preview.png', 'image/png', aDay],
      ])('/%s is %s, and kept as long as it may be', async (path, type, lifetime) => {
        const { status, headers, body } = await server.ask(at(path));
        expect(status).toBe(200);
        const isText = /^text|xml$|json$/.test(type);
        expect(headers['content-type']?.toLowerCase()).toBe(isText ? `${type}; charset=utf-8` : type);
        expect(headers['cache-control']).toBe(lifetime);
        for (const [header, value] of always) expect(headers[header], header).toMatch(value);
        expect(headers['strict-transport-security']).toBeUndefined();
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        expect(body.equals(readFileSync(join(built.outDir, file)))).toBe(true);
      });

      test.each(['2019/05/ferry/', '2019/05/ferry', 'old/ferry.html/', 'old/ferry.html'])(
        'the former address /%s leads to the article for good',
        async (path) => {
          const { status, headers } = await server.ask(at(path));
          expect(status).toBe(301);
          const { pathname } = new URL(headers.location ?? '', server.origin);
          expect(pathname).toBe(at('articles/ferry-returns/'));
          expect(headers['x-content-type-options']).toBe('nosniff');
        },
      );

      test.each([
        at('nothing/'),
        at('nothing.png'),
        at('fonts/none.woff2'),
        at('fonts/'),
        at('articles/none/rss.xml'),
      ])('%s is not there, and the page of the paper says so', async (path) => {
        const { status, headers, body } = await server.ask(path);
        expect(status).toBe(404);
        expect(body.equals(readFileSync(join(built.outDir, '404.html')))).toBe(true);
        expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
        expect(headers['cache-control']).toBe(asked);
        for (const [header, value] of always) expect(headers[header], header).toMatch(value);
      });

      test.each([
        '_headers',
        '_redirects',
        'vercel.json',
        'staticwebapp.config.json',
        '.depeche.json',
        '.git/config',
      ])('/%s is nobody’s business', async (path) => {
        expect((await server.ask(at(path))).status).toBe(404);
      });

      test.each(['articles/ferry-returns', ...(built.base === '/' ? [] : [''])])(
        '/%s without its slash leads to the page',
        async (path) => {
          const { status, headers } = await server.ask(at(path).replace(/\/$/, ''));
          expect([301, 308]).toContain(status);
          expect(new URL(headers.location ?? '', server.origin).pathname).toBe(
            `${at(path).replace(/\/$/, '')}/`,
          );
        },
      );

      test.each(encodings[name])('what has a twin goes out as it, in %s', async (encoding) => {
        for (const path of ['', 'articles/ferry-returns/', 'rss.xml']) {
          const { headers, body } = await server.ask(at(path), { 'accept-encoding': encoding });
          expect(headers['content-encoding'], path).toBe(encoding);
          expect(headers.vary, path).toMatch(/accept-encoding/i);
          expect(unpacked[encoding]?.(body).toString(), path).toContain('a twin');
          const [type] = (headers['content-type'] ?? '').split(';');
          expect(type, path).toBe(path === 'rss.xml' ? feedFormats.rss.type : 'text/html');
        }
      });

      test('what has no twin is compressed on the way, and what is compressed already is not', async () => {
        const page = await server.ask(at('sections/'), { 'accept-encoding': 'gzip' });
        expect(page.headers['content-encoding']).toBe('gzip');
        expect(gunzipSync(page.body).equals(readFileSync(join(built.outDir, 'sections/index.html')))).toBe(
          true,
        );
        const drawn = await server.ask(at(`fonts/${font}`), { 'accept-encoding': 'gzip, br' });
        expect(drawn.headers['content-encoding']).toBeUndefined();
      });

      test('a part of a file is given, and a file that has not changed is not sent again', async () => {
        const part = await server.ask(at(`fonts/${font}`), { range: 'bytes=0-3' });
        expect([part.status, part.body.toString()]).toEqual([206, 'wOF2']);
        for (const path of ['', 'rss.xml', `fonts/${font}`]) {
          const { headers } = await server.ask(at(path));
          const again = await server.ask(at(path), { 'if-none-match': headers.etag ?? '' });
          expect(again.status, path).toBe(304);
        }
      });
    });
  },
);

inBrowser('a visit to every kind of page', (run) => {
  test.skipIf(servers.nginx === undefined).each(places)(
    'of "%s" behind nginx has nothing to complain of, and nothing is missing',
    async (place) => {
      const built = publication(place);
      const server = await started('nginx', built, addTwins);
      const page = await run.page();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on('requestfailed', (request) => complaints.push(`${page.url()}: ${request.url()} failed`));
      page.on('response', (response) => {
        if (response.status() >= 400)
          complaints.push(`${page.url()}: ${response.url()} ${response.status()}`);
      });
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`${violatedDirective}: ${blockedURI}`),
        ),
      );
      const visited = templatesOf(built).filter(({ file }) => file !== '404.html');
      for (const { path } of visited) await page.goto(server.origin + path, { waitUntil: 'networkidle' });
      await page.click('#page-theme button');
      await page.check('#page-theme [value="dark"]');
      await page.keyboard.press('Escape');
      await page.click('#page-search');
      await page.fill('dialog input', '"the ferry" quay');
      await page.waitForSelector('dialog ol a');
      await page.goto(`${server.origin}${built.base}old/ferry.html`);
      expect(page.url()).toBe(`${server.origin}${built.base}articles/ferry-returns/`);
      await server.close();
      expect(complaints).toEqual([]);
      expect(visited.length).toBeGreaterThan(8);
    },
  );
});
