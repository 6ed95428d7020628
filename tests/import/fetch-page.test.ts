import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { fetchPage } from '../../src/import/edge/fetch-page.ts';
import { readInput } from '../../src/import/readers/choose.ts';

/** Lets the loopback server of a test be reached, and nothing else that the import refuses. */
const loopback = (address: string): boolean => address === '127.0.0.1';
const page = '<!doctype html><html><body><h1>Ferry</h1></body></html>';
const html = { 'content-type': 'text/html; charset=utf-8' };

async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a page is fetched, with the charset that its server declares', async () => {
  const address = await served((_, response) => response.writeHead(200, html).end(page));
  const input = await fetchPage(`${address}/a?b=c`, loopback);
  expect(Buffer.from(input.bytes).toString()).toBe(page);
  expect(input).toMatchObject({ name: `${address}/a?b=c`, address: `${address}/a?b=c`, charset: 'utf-8' });
});

test('a redirect is followed, and where it led is the address', async () => {
  const address = await served((request, response) =>
    request.url === '/new'
      ? response.writeHead(200, html).end(page)
      : response.writeHead(301, { location: '/new' }).end(),
  );
  expect(await fetchPage(`${address}/old`, loopback)).toMatchObject({
    name: `${address}/old`,
    address: `${address}/new`,
  });
});

test('a compressed page is unpacked', async () => {
  const packed = { ...html, 'content-encoding': 'gzip' };
  const address = await served((_, response) => response.writeHead(200, packed).end(gzipSync(page)));
  expect(Buffer.from((await fetchPage(address, loopback)).bytes).toString()).toBe(page);
});

test('what is no text is refused by what it is, whatever the server calls it', async () => {
  for (const type of ['application/pdf', 'text/html']) {
    const address = await served((_, response) =>
      response.writeHead(200, { 'content-type': type }).end('%PDF-1.7'),
    );
    expect(readInput(await fetchPage(address, loopback)).refused).toContain('PDF');
  }
});

const megabyte = Buffer.alloc(1_000_000, 'a');
const locations: Record<string, string> = {
  '/loop': '/loop',
  '/private': 'http://10.0.0.1/',
  '/localhost': 'http://[::1]/',
  '/file': 'file:///etc/passwd',
  '/nowhere': 'http://[',
};
const listener: RequestListener = (request, response) => {
  const location = locations[request.url ?? ''];
  if (location) response.writeHead(302, { location }).end();
  else if (request.url === '/large') {
    response.writeHead(200, html);
    const more = (): void => void response.write(megabyte, (error) => error ?? more());
    more();
  } else if (request.url === '/bomb') {
    const bomb = gzipSync(Buffer.alloc(30_000_000));
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb);
  } else if (request.url === '/broken') {
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip');
  } else if (request.url === '/broken-brotli') {
    response.writeHead(200, { ...html, 'content-encoding': 'br' }).end('no brotli at all');
  } else if (request.url === '/torn') {
    const packed = gzipSync(megabyte);
    response.writeHead(200, { ...html, 'content-encoding': 'gzip', 'content-length': packed.length });
    response.write(packed.subarray(0, 100), () => response.destroy());
  } else response.writeHead(404).end();
};

test.each([
  ['/missing', 'answers with the error 404'],
  ['/loop', 'redirects more than 8 times'],
  ['/private', 'leads to 10.0.0.1, which is not an address of the public Internet'],
  ['/localhost', 'leads to ::1, which is not an address of the public Internet'],
  ['/file', 'redirects to file:, which is not the web'],
  ['/nowhere', 'redirects to no address'],
  ['/large', 'over 20 MB'],
  ['/bomb', 'over 20 MB'],
  ['/broken', 'cannot be unpacked'],
  ['/broken-brotli', 'cannot be unpacked'],
  ['/torn', 'broke off'],
])('%s is refused, and why is said', async (path, told) => {
  const address = await served(listener);
  await expect(fetchPage(`${address}${path}`, loopback)).rejects.toThrow(told);
});

test('without a test’s leave, this machine is not connected to', async () => {
  let reached = false;
  const address = await served((_, response) => {
    reached = true;
    response.end(page);
  });
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]'])
    await expect(fetchPage(address.replace('127.0.0.1', host))).rejects.toThrow('public Internet');
  expect(reached).toBe(false);
});
