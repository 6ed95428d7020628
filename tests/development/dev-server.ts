/** `npm run dev` over a publication, as an author has it. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { withoutTestRunner } from '../built/build.ts';

export interface DevServer {
  /** All that it has printed. */
  printed(): string;
  /** What a browser gets at a path. */
  page(path: string): Promise<{ status: number; html: string }>;
  stop(): void;
}

export async function devServer(environment: Record<string, string>): Promise<DevServer> {
  const tools = resolve('node_modules', '.bin');
  const server = spawn(
    resolve(tools, 'node'),
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', '0'],
    {
      env: {
        ...withoutTestRunner(process.env),
        ...environment,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
    },
  );
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const address = await new Promise<string>((found, failed) => {
    server.stdout.on('data', () => {
      const said = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (said) found(said);
    });
    server.on('close', () => failed(new Error(`the server ended: ${output}`)));
  });
  return {
    printed: () => output,
    async page(path) {
      const answer = await fetch(address + path, { headers: { accept: 'text/html' } });
      return { status: answer.status, html: await answer.text() };
    },
    stop: () => server.kill(),
  };
}
