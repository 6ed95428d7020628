/** A built site as a static host serves it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder, compressed with gzip but for fonts; tells of each file how many bytes it was, without headers. */
export async function serve(
  folder: string,
  onSent: (path: string, bytes: number) => void = () => undefined,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const content = readFileSync(file);
      const type = types[extname(file)] ?? 'application/octet-stream';
      const isCompressed = extname(file) === '.woff2';
      response.writeHead(200, {
        'content-type': type,
        ...(isCompressed ? {} : { 'content-encoding': 'gzip' }),
      });
      const sent = isCompressed ? content : gzipSync(content);
      onSent(pathname, sent.length);
      response.end(sent);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
