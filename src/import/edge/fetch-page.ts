import { lookup as resolve } from 'node:dns';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { largest, type Input } from '../readers/choose.ts';

const timeLimit = 30_000;
const mostHops = 8;

/**
 * Fetches a page. Only addresses of the public Internet are connected to, whatever a name resolves to
 * and wherever a redirect leads: the address that was checked is the one that is connected to.
 */
export async function fetchPage(address: string): Promise<Input> {
  let url = new URL(address);
  const signal = AbortSignal.timeout(timeLimit);
  for (let hop = 0; hop < mostHops; hop += 1) {
    const response = await get(url, signal);
    const status = response.statusCode ?? 0;
    const next = response.headers.location;
    if (status >= 300 && status < 400 && next) {
      response.destroy();
      if (!URL.canParse(next, url)) throw new Error('It redirects to no address.');
      url = new URL(next, url);
      if (!/^https?:$/.test(url.protocol))
        throw new Error(`It redirects to ${url.protocol}, which is not the web.`);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new Error(`The address answers with the error ${status}.`);
    }
    const charset =
      /charset\s*=\s*["']?([\w.:-]+)/i.exec(response.headers['content-type'] ?? '')?.[1] ?? null;
    return { name: address, bytes: await bodyOf(response), address: url.href, charset };
  }
  throw new Error(`It redirects more than ${mostHops} times.`);
}

async function get(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublic(host)) throw privateAddress(host);
  return await new Promise((done, fail) => {
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, {
      signal,
      lookup: publicLookup,
      headers: {
        'user-agent': 'depeche-import',
        accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
    request.on('response', done);
    request.on('error', (error) =>
      fail(
        signal.aborted ? new Error(`It did not answer within ${timeLimit / 1000} seconds.`) : readable(error),
      ),
    );
    request.end();
  });
}

/** Resolves a name for the connection itself, so that it cannot resolve otherwise a moment later. */
const publicLookup: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    const refused = addresses?.find(({ address }) => !isPublic(address));
    if (error) return done(error, '');
    if (refused) return done(privateAddress(refused.address), '');
    if (options.all) return done(null, addresses);
    const first = addresses[0];
    return first ? done(null, first.address, first.family) : done(new Error(`${host} has no address.`), '');
  });
};

async function bodyOf(response: IncomingMessage): Promise<Uint8Array> {
  const coding = response.headers['content-encoding'] ?? '';
  const stream = /gzip/.test(coding)
    ? response.pipe(createGunzip())
    : /br/.test(coding)
      ? response.pipe(createBrotliDecompress())
      : /deflate/.test(coding)
        ? response.pipe(createInflate())
        : response;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Counted after decompression, so that a bomb ends here.
    if (size > largest) {
      response.destroy();
      throw new Error(`It is over ${largest / 1_000_000} MB.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const reserved = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  reserved.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const)
  reserved.addSubnet(network, bits, 'ipv6');

/** Whether an address is one of the public Internet; also when IPv6 wraps one of IPv4. */
export function isPublic(address: string): boolean {
  const wrapped = /^::(?:ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (wrapped) return isPublic(wrapped);
  if (/^::ffff:/i.test(address)) return false;
  return !reserved.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

function privateAddress(address: string): Error {
  return new Error(`It leads to ${address}, which is not an address of the public Internet.`);
}

function readable(error: Error & { code?: string }): Error {
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN')
    return new Error('There is no such host, or the network is away.');
  return error;
}
