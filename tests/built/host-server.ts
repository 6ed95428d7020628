/** nginx, Caddy and Apache, as Debian has them, with the files that a build writes for them. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverFilesFolder } from '../../src/press/server-files.ts';
import type { Built } from './publications.ts';
import { servers } from './tools.ts';

export type ServerName = keyof typeof servers;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface HostServer {
  origin: string;
  /** Asks for a path of the host, base and all. */
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts a server over a copy of a built publication, after `prepare` has been at it. */
export async function started(
  name: ServerName,
  built: Built,
  prepare: (outDir: string) => unknown,
): Promise<HostServer> {
  const work = mkdtempSync(join(tmpdir(), `depeche-${name}-`));
  // The servers read as users of their own.
  chmodSync(work, 0o755);
  const root = join(work, 'paper');
  mkdirSync(root + built.base, { recursive: true });
  cpSync(built.outDir, root + built.base, { recursive: true });
  await prepare(root + built.base);
  const port = await freePort();
  const [file, text, args] = inPlace(name, built, { work, root, port });
  writeFileSync(file, text);
  const server = spawn(servers[name] ?? name, args, {
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const ask = (path: string, headers = {}) => answerOf(port, path, headers);
  await untilUp(
    server,
    () => ask(built.base),
    () => said,
  );
  return {
    origin: `http://127.0.0.1:${port}`,
    ask,
    async close() {
      const ended = new Promise((done) => server.on('close', done));
      server.kill('SIGTERM');
      await ended;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** The file that the server is started with, which includes the shipped one with its place and port put in. */
function inPlace(
  name: ServerName,
  built: Built,
  { work, root, port }: { work: string; root: string; port: number },
): [file: string, text: string, args: string[]] {
  const shipped = (file: string) =>
    readFileSync(join(serverFilesFolder(built.outDir), file), 'utf8').replaceAll('/srv/paper', root);
  const isRoot = process.getuid?.() === 0;
  if (name === 'nginx') {
    const server = join(work, 'server.conf');
    writeFileSync(server, shipped('nginx.conf').replace('listen 80;', `listen 127.0.0.1:${port};`));
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const http = [
      'include /etc/nginx/mime.types;',
      'access_log off;',
      ...folders.map((folder) => `${folder}_temp_path ${work}/${folder};`),
      `include ${server};`,
    ].join('\n');
    const user = isRoot ? 'user www-data;\n' : '';
    const main = `${user}daemon off;\npid ${work}/pid;\nevents {}\nhttp {\n${http}\n}\n`;
    const file = join(work, 'nginx.conf');
    return [file, main, ['-c', file, '-e', 'stderr']];
  }
  if (name === 'caddy') {
    const file = join(work, 'Caddyfile');
    const host = new URL(built.address).hostname;
    const site = shipped('Caddyfile').replace(`\n${host} {`, `\nhttp://127.0.0.1:${port} {`);
    return [file, `{\n  admin off\n}\n${site}`, ['run', '--config', file, '--adapter', 'caddyfile']];
  }
  const site = join(work, 'site.conf');
  writeFileSync(site, shipped('apache.conf').replace('*:80', `127.0.0.1:${port}`));
  const file = join(work, 'apache.conf');
  // What Debian has on by default, and the two that the file names.
  const modules =
    'alias authz_core authz_host autoindex deflate dir env filter mime mpm_event negotiation setenvif';
  const loaded = [...modules.split(' '), 'headers', 'rewrite'].flatMap((module) => {
    const settings = `/etc/apache2/mods-available/${module}.conf`;
    return [
      `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`,
      ...(existsSync(settings) ? [`Include ${settings}`] : []),
    ];
  });
  const lines = [
    ...loaded,
    `ServerRoot ${work}`,
    `PidFile ${work}/pid`,
    `Mutex file:${work}`,
    `ErrorLog ${work}/error.log`,
    `Listen 127.0.0.1:${port}`,
    ...(isRoot ? ['User www-data', 'Group www-data'] : []),
    `Include ${site}`,
  ];
  return [file, `${lines.join('\n')}\n`, ['-f', file, '-D', 'FOREGROUND']];
}

function answerOf(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', failed);
    asked.end();
  });
}

async function untilUp(server: ChildProcess, ask: () => Promise<unknown>, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`the server ended:\n${said()}`);
    try {
      await ask();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  server.kill();
  throw new Error(`the server does not answer:\n${said()}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
