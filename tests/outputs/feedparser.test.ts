import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { atom } from '../../src/outputs/atom.ts';
import { rss } from '../../src/outputs/rss.ts';
import { feedWith, hostile, lost, reporting, translation } from './publication.ts';

const python = '/usr/bin/python3';
const installed = spawnSync(python, ['-c', 'import feedparser']).status === 0;
if (!installed) console.warn('SKIPPED: feeds by feedparser. Run: apt-get install python3-feedparser');

const script = `
import feedparser, json, sys
feed = feedparser.parse(sys.stdin.buffer.read())
print(json.dumps({"bozo": int(feed.bozo), "fault": str(feed.get("bozo_exception", "")), "version": feed.version,
  "title": feed.feed.title, "entries": [{
    "id": entry.id, "title": entry.title, "author": entry.author, "body": entry.content[0].value,
    "published": list(entry.published_parsed[:5]),
    "via": [link.href for link in entry.links if link.rel == "via"]} for entry in feed.entries]}))
`;

const feeds = [
  ['RSS', rss, 'rss20'],
  ['Atom', atom, 'atom10'],
] as const;

test.skipIf(!installed).each(feeds)('feedparser reads %s without a fault', (_, write, version) => {
  const parsed = parse(write(feedWith([translation, lost, reporting])));
  expect(parsed).toMatchObject({ bozo: 0, fault: '', version, title: 'La Gazette & fils' });
  expect(parsed.entries[0]).toMatchObject({
    id: 'https://gazette.example/journal/articles/pont-rouvert/',
    title: translation.title,
    author: 'Jo Lund',
    published: [2023, 2, 27, 23, 0],
    via: ['https://post.example/bridge?id=1&from=feed'],
  });
  expect(parsed.entries[0].body).toContain('<p>Fin.</p>');
});

test.skipIf(!installed).each(feeds)('feedparser reads a hostile %s without a fault', (_, write) => {
  const plain = { ...reporting, title: 'A <b> & "c"' };
  const parsed = parse(write(feedWith([hostile, plain])));
  expect(parsed).toMatchObject({ bozo: 0, fault: '' });
  expect(parsed.entries[1].title).toBe('A <b> & "c"');
});

function parse(xml: string) {
  return JSON.parse(execFileSync(python, ['-c', script], { input: xml, encoding: 'utf8' }));
}
