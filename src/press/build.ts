/** `npm run build`: checks the publication and writes the site. */
import { build } from 'astro';
import { orSentence } from '../publication/fault-sentence.ts';
import { settings, writtenFolders } from '../publication/settings.ts';

const folders = writtenFolders(await orSentence(settings));
await orSentence(() => build({ logLevel: 'silent' }), folders);
