import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { digestOf } from '../store/digest.ts';
import type { ClientScripts } from '../site/publication.ts';

let scripts: Promise<ClientScripts> | undefined;

/** The programs for the reader's browser (ES2022): what stands within every page, and the modules that are fetched. */
export function clientScripts(): Promise<ClientScripts> {
  // A process never runs another code than the one that it began with.
  return (scripts ??= bundledAll());
}

async function bundledAll(): Promise<ClientScripts> {
  const styles = await readFile(new URL('../styles/search.css', import.meta.url), 'utf8');
  const { code: rules } = await transform(styles, { loader: 'css', minify: true });
  const search = named('search', await bundled('search', { rules: JSON.stringify(rules) }));
  const address = JSON.stringify(`./${search.file}`);
  const page = named('page', await bundled('page', { searchScript: address }));
  return { first: await bundled('first', {}, 'iife'), page, search };
}

async function bundled(name: string, define: Record<string, string>, format: 'esm' | 'iife' = 'esm') {
  const entry = fileURLToPath(new URL(`../client/${name}.ts`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    define,
    write: false,
  });
  return outputFiles[0]!.text.trim();
}

/** Named after what it says: it may be kept for good. */
function named(name: string, code: string): { file: string; code: string } {
  return { file: `${name}-${digestOf(code).slice(0, 8)}.js`, code };
}
