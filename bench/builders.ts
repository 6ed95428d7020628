import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import type { Checkout } from './checkout.ts';

/** A program that makes a site of the corpus. */
export interface Builder {
  name: string;
  version: string;
  command: string[];
  cwd: string;
  environment: Record<string, string>;
  /** Where it writes the site, and its folders that a cold build must not find. */
  outDir: string;
  caches: string[];
  /** Where it reads the articles. */
  articles: string;
}

const root = join(import.meta.dirname, '..');
const peers = join(import.meta.dirname, 'peers');

/**
 * The builders that can run here, ours first; `corpus` is the publication's folder, `other` another commit of
 * ours. What is missing is told.
 */
export function builders(work: string, corpus: string, other: Checkout | undefined): Builder[] {
  return [
    ours(join(work, 'ours'), corpus),
    other && { ...ours(join(work, 'other'), corpus, other.folder), name: `Dépêche at ${other.version}` },
    hugo(work, corpus),
    eleventy(work, corpus),
  ].filter((builder) => builder !== undefined);
}

/** Dépêche as it stands in a checkout, its `npm run build` without npm; `work` is a folder for its site and its cache. */
export function ours(work: string, corpus: string, checkout = root): Builder {
  const outDir = join(work, 'dist');
  const cache = join(work, 'cache');
  const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as Package;
  const path = [join(checkout, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  return {
    name: 'Dépêche',
    version: '',
    command: ['sh', '-c', scripts.build],
    cwd: checkout,
    environment: { PATH: path, CONTENT_DIR: corpus, OUT_DIR: outDir, CACHE_DIR: cache },
    outDir,
    caches: [cache],
    articles: join(corpus, 'articles'),
  };
}

interface Package {
  scripts: { build: string };
}

function hugo(work: string, corpus: string): Builder | undefined {
  const version = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout;
  if (!version) return missing('hugo is not installed (apt-get install hugo)');
  const site = freshCopy('hugo', work);
  cpSync(join(peers, 'style.css'), join(site, 'static', 'style.css'));
  cpSync(join(corpus, 'articles'), join(site, 'content', 'articles'), { recursive: true });
  const outDir = join(site, 'public');
  const cache = join(site, 'cache');
  return {
    name: 'Hugo',
    version: /v[\d.]+/.exec(version)?.[0] ?? '',
    command: ['hugo', '--quiet', '--destination', outDir, '--cacheDir', cache],
    cwd: site,
    environment: {},
    outDir,
    caches: [cache, join(site, 'resources')],
    articles: join(site, 'content', 'articles'),
  };
}

function eleventy(work: string, corpus: string): Builder | undefined {
  const packages = join(work, 'eleventy-packages');
  const cli = 'node_modules/@11ty/eleventy/cmd.cjs';
  if (!existsSync(join(packages, cli))) {
    mkdirSync(packages, { recursive: true });
    cpSync(join(peers, 'eleventy', 'package.json'), join(packages, 'package.json'));
    const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: packages });
    if (installed.status !== 0) return missing('Eleventy could not be installed with npm');
  }
  const site = freshCopy('eleventy', work);
  execFileSync('ln', ['-s', join(packages, 'node_modules'), join(site, 'node_modules')]);
  cpSync(join(peers, 'style.css'), join(site, 'style.css'));
  cpSync(join(corpus, 'articles'), join(site, 'content'), { recursive: true });
  cpSync(join(peers, 'eleventy', 'content.11tydata.js'), join(site, 'content', 'content.11tydata.js'));
  rmSync(join(site, 'content.11tydata.js'));
  const outDir = join(site, 'site');
  return {
    name: 'Eleventy',
    version: execFileSync('node', [cli, '--version'], { cwd: packages, encoding: 'utf8' }).trim(),
    command: ['node', cli, '--quiet', `--output=${relative(site, outDir)}`],
    cwd: site,
    environment: {},
    outDir,
    caches: [join(site, '.cache')],
    articles: join(site, 'content'),
  };
}

function freshCopy(peer: string, work: string): string {
  const site = join(work, peer);
  rmSync(site, { recursive: true, force: true });
  cpSync(join(peers, peer), site, { recursive: true });
  return site;
}

function missing(why: string): undefined {
  console.error(`skipped: ${why}`);
}
