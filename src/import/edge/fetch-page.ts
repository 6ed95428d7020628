import { lookup as resolve } from 'node:dns';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { PassThrough, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublic } from './public-address.ts';
import { largest, type Input } from '../readers/choose.ts';
import { Unreadable } from '../unreadable.ts';

const timeLimit = 30_000;
const mostHops = 8;

type Allowed = typeof isPublic;

/**
 * Fetches a page. Only allowed addresses, those of the public Internet, are connected to, whatever a name
 * resolves to and wherever a redirect leads: the address that was checked is the one that is connected to.
 */
export async function fetchPage(address: string, isAllowed = isPublic): Promise<Input> {
  let url = new URL(address);
  const signal = AbortSignal.timeout(timeLimit);
  for (let hop = 0; hop < mostHops; hop += 1) {
    const response = await get(url, signal, isAllowed);
    const status = response.statusCode ?? 0;
    const next = response.headers.location;
    if (status >= 300 && status < 400 && next) {
      response.destroy();
      if (!URL.canParse(next, url)) throw new Unreadable('It redirects to no address.');
      url = new URL(next, url);
      if (!/^https?:$/.test(url.protocol))
        throw new Unreadable(`It redirects to ${url.protocol}, which is not the web.`);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new Unreadable(`The address answers with the error ${status}.`);
    }
    const charset =
      /charset\s*=\s*["']?([\w.:-]+)/i.exec(response.headers['content-type'] ?? '')?.[1] ?? null;
    const bytes = await bodyOf(response).catch((error: Error) => {
      throw readable(error, signal);
    });
    return { name: address, bytes, address: url.href, charset };
  }
  throw new Unreadable(`It redirects more than ${mostHops} times.`);
}

async function get(url: URL, signal: AbortSignal, isAllowed: Allowed): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isAllowed(host)) throw privateAddress(host);
  return await new Promise((done, fail) => {
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(url, {
      signal,
      lookup: checkedLookup(isAllowed),
      headers: {
        'user-agent': 'depeche-import',
        accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
    request.on('response', done);
    request.on('error', (error) => fail(readable(error, signal)));
    request.end();
  });
}

/** Resolves a name for the connection itself, so that it cannot resolve otherwise a moment later. */
function checkedLookup(isAllowed: Allowed): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !isAllowed(address));
      if (error) return done(error, '');
      if (refused) return done(privateAddress(refused.address), '');
      if (options.all) return done(null, addresses);
      const first = addresses[0];
      return first
        ? done(null, first.address, first.family)
        : done(new Unreadable(`${host} has no address.`), '');
    });
  };
}

async function bodyOf(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(response) as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Counted after decompression, so that a bomb ends here.
    if (size > largest) throw new Unreadable(`It is over ${largest / 1_000_000} MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What the server compressed. A fault of the connection ends it too, and its own end ends the connection. */
function unpacked(response: IncomingMessage): NodeJS.ReadableStream {
  const coding = response.headers['content-encoding'] ?? '';
  const unpacking = /gzip/.test(coding)
    ? createGunzip()
    : /br/.test(coding)
      ? createBrotliDecompress()
      : /deflate/.test(coding)
        ? createInflate()
        : new PassThrough();
  // The reader of the stream is told of a fault; nobody else needs to be.
  return pipeline(response, unpacking, () => undefined);
}

function privateAddress(address: string): Error {
  return new Unreadable(`It leads to ${address}, which is not an address of the public Internet.`);
}

function readable(error: Error & { code?: string }, signal: AbortSignal): Error {
  const code = error.code ?? '';
  if (signal.aborted) return new Unreadable(`It did not answer within ${timeLimit / 1000} seconds.`);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Unreadable('There is no such host, or the network is away.');
  if (code === 'ECONNREFUSED') return new Unreadable('The server takes no connection.');
  if (/CERT|SELF_SIGNED|^ERR_TLS|^ERR_SSL/.test(code))
    return new Unreadable('Its certificate cannot be trusted.');
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE')
    return new Unreadable('The connection broke off.');
  if (/^(?:Z_|ERR_\w*ERROR)/.test(code)) return new Unreadable('What it sent cannot be unpacked.');
  return error instanceof Unreadable ? error : new Unreadable('The connection failed.');
}
