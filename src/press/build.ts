/** `npm run build`: checks the publication and writes the site. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { orSentence } from '../publication/fault-sentence.ts';
import { settings, writtenFolders } from '../publication/settings.ts';
import { orWithoutCache } from '../store/usable.ts';

const folders = writtenFolders(await orSentence(settings));
await orSentence(() => orWithoutCache(settings().cacheDir));
// Loading some two thousand modules is most of a build of few pages: their compiled code is kept.
enableCompileCache(join(settings().cacheDir, 'modules'));
const { build } = await import('astro');
await orSentence(() => build({ logLevel: 'silent' }), folders);
