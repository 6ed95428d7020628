import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
      const asked = { ...folder.settings, now: new Date(now), ...(siteUrl ? { siteUrl } : {}) };
      return readPublication(asked, everything);
    },
  };
  folder.write(files);
  return folder;
}

/** The beginning of a PNG picture: as much as tells its size. */
export function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
