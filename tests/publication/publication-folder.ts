import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { readPublication } from '../../src/publication/read-publication.ts';
import type { Findings } from '../../src/publication/read-publication.ts';
import { settings } from '../../src/publication/settings.ts';
import type { Settings } from '../../src/publication/settings.ts';
import { siteYaml } from './texts.ts';

type Files = Record<string, string | Uint8Array>;

/** A publication in a folder of its own, with a cache of its own. */
export interface PublicationFolder {
  contentDir: string;
  settings: Settings;
  environment: Record<string, string>;
  write(files: Files): void;
  remove(...files: string[]): void;
  read(options?: { everything?: boolean; now?: string; siteUrl?: string }): Promise<Findings>;
}

/** A publication for one test: gone when the test is over. */
export function publication(files: Files): PublicationFolder {
  const folder = publicationIn({ 'site.yaml': siteYaml(), ...files });
  onTestFinished(() => {
    rmSync(dirname(folder.contentDir), { recursive: true });
  });
  return folder;
}

/** A publication of these files alone; whoever asked for it removes it. */
export function publicationIn(files: Files): PublicationFolder {
  const root = mkdtempSync(join(tmpdir(), 'publication-'));
  const contentDir = join(root, 'content');
  const environment = {
    CONTENT_DIR: contentDir,
    CACHE_DIR: join(root, 'cache'),
    OUT_DIR: join(root, 'dist'),
  };
  const folder: PublicationFolder = {
    contentDir,
    environment,
    settings: settings(environment),
    write(more) {
      for (const [name, content] of Object.entries(more)) {
        mkdirSync(dirname(join(contentDir, name)), { recursive: true });
        writeFileSync(join(contentDir, name), content);
      }
    },
    remove(...names) {
      for (const name of names) rmSync(join(contentDir, name));
    },
    read({ everything = false, now = '2024-06-01T12:00:00Z', siteUrl } = {}) {
      const asked = { ...settings(environment), now: new Date(now), ...(siteUrl ? { siteUrl } : {}) };
      return readPublication(asked, everything);
    },
  };
  folder.write(files);
  return folder;
}

/** A black PNG picture. */
export function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel; greyscale, which is 0.
  header[8] = 8;
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A part of a PNG file. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, check]);
}
