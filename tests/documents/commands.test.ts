/** Each command that the README and the guide give, given in a copy of the project as a reader would. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { withoutTestRunner } from '../built/build.ts';
import { chromiumPath } from '../built/tools.ts';
import { projectCopy } from '../slow/project-copy.ts';
import { codeLines, commandsIn } from './documents.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const documents = ['README.md', 'docs/starting.md', 'docs/publishing.md', 'docs/deploying.md'];
const text = readFileSync('docs/tour.txt', 'utf8');

/** What the checks of every change run anyway; a test cannot run the tests, nor install what it runs on. */
const ranByChecks = ['npm ci', 'npm run check', 'npm test', 'npm run test:slow'];

const place = mkdtempSync(join(tmpdir(), 'depeche-documents-'));
const project = join(place, 'depeche');

beforeAll(() => {
  renameSync(projectCopy().root, project);
  for (const name of ['content', 'demo', 'docs']) cpSync(name, join(project, name), { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }), 60_000);

interface Outcome {
  /** Its exit status; undefined where it serves, and had to be ended. */
  status: number | null | undefined;
  output: string;
  /** The first page of what it serves. */
  page?: string;
}

/** Gives a command; of one that serves, asks for the page that it names and ends it. */
async function given(command: string): Promise<Outcome> {
  const child = spawn('sh', ['-c', command], {
    cwd: project,
    detached: true,
    env: {
      ...withoutTestRunner(process.env),
      NO_COLOR: '1',
      npm_config_update_notifier: 'false',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  child.stdin.end(text);
  let output = '';
  return new Promise((done) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+\S*/.exec(output)?.[0];
      if (address === undefined || !child.stdout.listenerCount('data')) return;
      child.stdout.removeAllListeners('data').resume();
      void fetch(address)
        .then((answer) => answer.text())
        .catch(String)
        .then((page) => {
          child.removeAllListeners('close').on('close', () => done({ status: undefined, output, page }));
          process.kill(-child.pid!, 'SIGTERM');
        });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (status) => done({ status, output }));
  });
}

/** A command with a value for each word that stands for one, and with answers to what a terminal would ask. */
async function filled(command: string): Promise<string> {
  const asked =
    /\binit\b/.test(command) && !command.includes('--title') ? ' --title "Mon journal" --language fr' : '';
  return (
    command
      .replace(/(npm run import -- )(?!docs\/|-$).*/, '$1docs/tour.txt')
      .replace('FOLDER', '../a-paper')
      .replace('--port 5000', `--port ${await freePort()}`) + asked
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const already = new Set(ranByChecks);
for (const document of documents) {
  const commands = commandsIn(document).filter((command) => !already.has(command));
  for (const command of commands) already.add(command);
  beginAnew(document);
  for (const command of commands)
    test.skipIf(command === 'npm run pictures' && chromiumPath === undefined)(
      `${document}: ${command}`,
      async () => {
        const asked = await filled(command);
        const { status, output, page } = await given(asked);
        if (page === undefined) expect(status, output).toBe(0);
        else expect(page, output).toContain('<title>');
        const [, port] = /--port (\d+)/.exec(asked) ?? [];
        if (port) expect(output).toContain(`http://localhost:${port}/`);
      },
    );
}

function beginAnew(document: string): void {
  test(`${document} begins without a paper`, () => {
    for (const name of ['my-paper', 'mon-journal', 'a-paper'])
      rmSync(join(place, name), { recursive: true, force: true });
  });
}

test('the checks run what these tests leave to them', () => {
  const checks = readFileSync('.ci/run', 'utf8');
  for (const command of ranByChecks) expect(checks).toMatch(new RegExp(`^${command}\\b`, 'm'));
});

test('the import prints what the README says that it prints', async () => {
  const start = 'npm run -s init -- ../a-paper --title "My Paper" --language en --sections "World, Culture"';
  const { output } = await given(`${start} && CONTENT_DIR=../a-paper npm run -s import -- docs/tour.txt`);
  for (const file of ['README.md', 'README.fr.md']) {
    const shown = codeLines(readFileSync(file, 'utf8')).filter((line) =>
      /^(?:published|authors|source\.url|−|!|"\[ad)/.test(line),
    );
    expect(shown, file).toHaveLength(7);
    for (const line of shown) expect(output).toContain(line);
  }
});
