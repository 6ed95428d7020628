import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Built } from './publications.ts';

export interface Served {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The address of a path of the host, base and all. */
  at(path: string): string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a built publication under its base path as a static host does; fonts can be made to come late. */
export async function serve(built: Built, fontDelay = 0): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = path.startsWith(built.base)
      ? fileAt(built.outDir, path.slice(built.base.length))
      : undefined;
    const shown = file ?? join(built.outDir, '404.html');
    const answer = () => {
      response.writeHead(file ? 200 : 404, {
        'content-type': types[extname(shown)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      createReadStream(shown).pipe(response);
    };
    if (shown.endsWith('.woff2') && fontDelay > 0) setTimeout(answer, fontDelay);
    else answer();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    at: (path) => origin + path,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function fileAt(outDir: string, path: string): string | undefined {
  const candidate = join(outDir, path);
  if (!existsSync(candidate)) return undefined;
  if (statSync(candidate).isFile()) return candidate;
  const index = join(candidate, 'index.html');
  return existsSync(index) ? index : undefined;
}
