import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftSchema } from '../../src/article/schema.ts';
import { parse } from 'yaml';
import { imported, importedAll } from './importing.ts';

const shared = [process.env['SHARED_DIR'], '../shared'].find((folder) => folder && existsSync(folder));
if (!shared) console.warn('The texts of others in ../shared are not here: their tests are skipped.');

describe.skipIf(!shared)('the texts of others', () => {
  const files = (pattern: string): string[] => globSync(`${shared}/${pattern}`).toSorted();

  test('the received text keeps its sixteen paragraphs and loses four leftovers', () => {
    const [path = ''] = files('seed/*.txt');
    const { body, metadata, removed, messages, cleaned } = imported(readFileSync(path), path);
    expect(body.split('\n\n')).toHaveLength(16);
    expect(removed.map(({ text }) => text.trim())).toEqual(['[ad_1]', '.', '[ad_2]', 'Source link -32']);
    expect(metadata.lang?.value).toBe('fr');
    expect(metadata.published?.value).toBeNull();
    expect(metadata['source.url']?.value).toBeNull();
    expect(messages.some(({ text }) => text.includes('source.url is null'))).toBe(true);
    expect(cleaned).not.toContain('[ad_');
  });

  test.each(files('samples/wp-automatic/*.md'))(
    '%s has its source, its subheadings and one caption',
    (path) => {
      const { body, metadata } = imported(readFileSync(path), path);
      expect(metadata['source.publisher']?.value).toBe('Voice of America');
      expect(metadata.title?.value).not.toMatch(/Voice of America|&#/);
      expect(metadata['source.url']?.value).toMatch(
        /^http:\/\/www\.voanews\.com\/content\/[\w-]+\/\d+\.html$/,
      );
      expect(body.match(/^## /gm)).toHaveLength(3);
      expect(body).toMatch(/^(?:HANOI|WHITE HOUSE)— \w/);
      expect(body).not.toMatch(/\[ad_|readability=|Source|news\.google|WATCH/);
      expect(body.match(/^\[.*\]\(http:\/\/www\.whenitson\.com/gm)).toHaveLength(1);
    },
  );

  test.each(files('samples/**/*.{md,html,rss,xml}').filter((path) => !path.endsWith('expected.html')))(
    '%s makes valid drafts',
    (path) => {
      for (const { file } of importedAll(readFileSync(path), path)) {
        expect(draftSchema.safeParse(parse(file.text.split('---\n')[1] ?? '')).error).toBeUndefined();
      }
    },
  );
});
