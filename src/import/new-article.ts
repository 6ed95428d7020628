import { relative } from 'node:path';
import { fileText, slugOf } from './article-file.ts';
import { Publication } from './edge/publication.ts';
import { writeSchema } from './edge/schema-file.ts';

const title = process.argv.slice(2).join(' ').trim();
if (!title || title.startsWith('--')) {
  process.stderr.write(
    'Usage: npm run new -- "Title of the article"\n\nWrites a draft to fill in and prints its path.\n',
  );
  process.exitCode = 2;
} else {
  writeSchema();
  process.stdout.write(`${relative('', writeSkeleton(title))}\n`);
}

/** A draft with the fields that every article needs, the unknown ones empty. */
function writeSkeleton(text: string): string {
  const today = new Date().toISOString().slice(0, 10);
  const frontMatter = { title: text, lang: 'fr', published: today, source: 'original', draft: true };
  const skeleton = fileText(frontMatter, '').trimEnd();
  const publication = new Publication(process.env['CONTENT_DIR'] ?? 'content');
  for (let number = 1; ; number += 1) {
    const path = publication.pathOf(`${slugOf(text)}${number > 1 ? `-${number}` : ''}`);
    if (publication.write(path, `${skeleton}\n\n`)) return path;
  }
}
