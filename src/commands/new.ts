import { relative } from 'node:path';
import { fileNameFor } from '../article/file-name.ts';
import { fileText } from '../import/article-file.ts';
import { ArticleFolder } from '../import/edge/article-folder.ts';
import { writeSchema } from '../import/edge/schema-file.ts';
import { dayOf } from '../article/moment.ts';
import { readSite } from '../publication/read-site.ts';
import { settings } from '../publication/settings.ts';

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

/** A draft in the language of the publication and in its first section, dated today. */
function writeSkeleton(text: string): string {
  const { contentDir, siteUrl, now } = settings();
  const { site } = readSite(contentDir, siteUrl);
  const [section] = Object.keys(site?.sections ?? {});
  const frontMatter = {
    title: text,
    lang: site?.language ?? 'en',
    published: dayOf(now.toISOString(), site?.timezone ?? 'UTC'),
    ...(section && { section }),
    source: 'original',
    draft: true,
  };
  const skeleton = fileText(frontMatter, '').trimEnd();
  const articles = new ArticleFolder(contentDir);
  const name = fileNameFor(text) || 'article';
  for (let number = 1; ; number += 1) {
    const path = articles.pathOf(`${name}${number > 1 ? `-${number}` : ''}`);
    if (!articles.write(path, `${skeleton}\n\n`)) continue;
    if (number > 1)
      process.stderr.write(`An article has this title already: the draft is number ${number}.\n`);
    return path;
  }
}
