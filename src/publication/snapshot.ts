/** Hands the checked publication over to the pages, which Astro runs in this process and the press in threads of it. */
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { Fault } from './fault.ts';
import type { Publication } from '../site/publication.ts';

const name = 'publication';

/** Leaves the publication for the pages of this thread, and of all that start from now on. */
export function leaveForPages(publication: Publication): void {
  const bytes = Buffer.from(JSON.stringify(publication));
  // What threads share is not copied for each of them.
  const shared = Buffer.from(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  setEnvironmentData(name, shared.buffer);
}

/** The publication that was left, as bytes that are others for each that is left. */
export function leftForPages(): SharedArrayBuffer {
  const left: unknown = getEnvironmentData(name);
  if (left instanceof SharedArrayBuffer) return left;
  throw new Fault('There is no publication to show: put right the mistakes that are told of.');
}

export function publicationIn(left: SharedArrayBuffer): Publication {
  return JSON.parse(Buffer.from(left).toString()) as Publication;
}
