import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import type { Built } from './publications.ts';

/** Builds a publication under an address, in a process of its own as a publisher would. */
export async function buildPublication(
  folder: string,
  name: string,
  contentDir: string,
  address: string,
  more: Record<string, string> = {},
): Promise<Built> {
  const outDir = join(folder, name);
  const tools = resolve('node_modules', '.bin');
  const environment = {
    CONTENT_DIR: resolve(contentDir),
    OUT_DIR: outDir,
    CACHE_DIR: join(folder, 'cache', name),
    SITE_URL: address,
  };
  const build = spawn(join(tools, 'astro'), ['build'], {
    env: {
      ...withoutTestRunner(process.env),
      PATH: `${tools}${delimiter}${process.env['PATH']}`,
      ...environment,
      ...more,
    },
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((done, failed) => {
    build.on('error', failed);
    build.on('close', done);
  });
  if (code !== 0) throw new Error(`astro build of ${contentDir} at ${address} exited ${code}:\n${output}`);
  return { outDir, environment, address, base: new URL(address).pathname, output };
}

/** The test runner's own variables (NODE_ENV=test and the like) would change what Astro builds. */
export function withoutTestRunner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(NODE_ENV|NODE_OPTIONS|DEV|PROD|SSR|MODE|BASE_URL|TEST|VITEST.*)$/.test(name),
    ),
  );
}
