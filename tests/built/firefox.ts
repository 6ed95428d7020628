/** Firefox over a built publication, driven by WebDriver BiDi (W3C), which it speaks by itself. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxPath } from './tools.ts';

export interface Firefox {
  goTo(url: string): Promise<void>;
  /** Presses keys one after another; those without a letter by WebDriver's code points. */
  press(...keys: string[]): Promise<void>;
  /** The value of an expression in the page, as text. */
  valueOf(expression: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts Firefox with a profile of its own. */
export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'depeche-firefox-'));
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const browser = spawn(firefoxPath!, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (chunk: Buffer) => {
      const found = /BiDi listening on (ws:\S+)/.exec((said += chunk.toString()));
      if (found) resolve(found[1]!);
    });
    browser.once('exit', () => reject(new Error(`Firefox ended:\n${said}`)));
  });
  const { send, close } = await connected(`${address}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const { context } = contexts[0]!;
  return {
    async goTo(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async press(...keys) {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async valueOf(expression) {
      const parameters = { expression: `String(${expression})`, target: { context }, awaitPromise: true };
      const { result } = (await send('script.evaluate', parameters)) as { result?: { value: string } };
      return result?.value ?? '';
    },
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      await send('browser.close', {});
      close();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Send = (method: string, params: object) => Promise<unknown>;

async function connected(address: string): Promise<{ send: Send; close(): void }> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const { id, result, error, message } = JSON.parse(data) as Answer;
    if (error) waiting.get(id)?.reject(new Error(`${error}: ${message}`));
    else waiting.get(id)?.resolve(result);
  };
  let last = 0;
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}

interface Answer {
  id: number;
  result?: unknown;
  error?: string;
  message?: string;
}
