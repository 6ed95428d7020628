import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicationIn } from '../publication/publication-folder.ts';
import { add, set, siteYaml } from '../publication/texts.ts';
import { devServer } from './dev-server.ts';
import type { DevServer } from './dev-server.ts';

const folder = publicationIn({
  'site.yaml': siteYaml(),
  'articles/right.md': set('title', 'title: Juste'),
  'articles/draft.md': set('source', 'draft: true'),
  'articles/future.md': set('published', 'published: 2999-01-01'),
  'articles/wrong.md': add('couleur: "<b>"', 'publshed: 2023-02-28'),
});
let server: DevServer;

beforeAll(async () => {
  server = await devServer(folder.environment);
}, 60_000);
afterAll(() => {
  server?.stop();
  rmSync(dirname(folder.contentDir), { recursive: true });
});

const listAt = async (path: string) => {
  const { html } = await server.page(path);
  return [...parseHTML(html).document.querySelectorAll('li')].map(({ textContent }) => textContent);
};
const unknownKey = 'articles/wrong.md:8: publshed: is not a known key: write published, or remove the line';

test('the address of an article with mistakes lists them as the report words them', async () => {
  for (const path of ['/articles/wrong/', '/articles/wrong', '/articles/wrong/?a=1']) {
    const lines = await listAt(path);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^articles\/wrong\.md:7: couleur: is not a known key: remove the line; the keys are title/,
    );
    expect(lines[1]).toBe(unknownKey);
    for (const line of lines) expect(server.printed()).toContain(line);
  }
  const { status, html } = await server.page('/articles/wrong/');
  expect(status).toBe(500);
  expect(html).toContain('@vite/client');
  expect(await server.page('/articles/right/')).toMatchObject({ status: 200 });
  expect(await server.page('/articles/nowhere/')).toMatchObject({ status: 404 });
}, 60_000);

test.each([
  ['the front page', '/', ['Paraîtra le 1er janvier 2999.', 'Brouillon. Il manque : source.']],
  ['a section', '/sections/monde/', ['Paraîtra le 1er janvier 2999.', 'Brouillon. Il manque : source.']],
  ['a month', '/archive/2023/02/', ['Brouillon.']],
  ['a month to come', '/archive/2999/01/', ['Paraîtra le 1er janvier 2999.']],
  ['its own page', '/articles/draft/', ['Brouillon. Il manque : source.']],
])('what is held back is marked on %s', async (_where, path, marks) => {
  const { html } = await server.page(path);
  const { document } = parseHTML(html);
  expect([...document.querySelectorAll('.draft-mark')].map((mark) => mark.textContent)).toEqual(marks);
});

const titles = async () => {
  const { document } = parseHTML((await server.page('/')).html);
  return [...document.querySelectorAll('h2, h3')].map(({ textContent }) => textContent.trim());
};

test('of each save only what is new is said', async () => {
  const before = server.printed().length;
  const printed = () => server.printed().slice(before);
  folder.write({ 'articles/wrong.md': add('publshed: 2023-02-28') });
  await expect.poll(printed, { timeout: 20_000 }).toContain('1 mistake to put right.');
  folder.write({ 'articles/wrong.md': add('updated: 2023-02-28') });
  await expect.poll(printed, { timeout: 20_000 }).toContain('All is put right.');
  await expect
    .poll(async () => (await server.page('/articles/wrong/')).status, { timeout: 20_000 })
    .toBe(200);
  folder.write({ 'articles/right.md': set('title', 'title: Encore juste') });
  await expect.poll(titles, { timeout: 20_000 }).toContain('Encore juste');
  expect(server.printed().match(/held back: 2 articles/g)).toHaveLength(1);
  expect(printed().match(/put right/g)).toHaveLength(2);
}, 90_000);

test('of two saves the later is shown, however soon it follows', async () => {
  for (const milliseconds of [20, 35, 40, 45, 50, 60]) {
    folder.write({ 'articles/right.md': set('title', `title: Avant ${milliseconds}`) });
    await setTimeout(milliseconds);
    folder.write({ 'articles/right.md': set('title', `title: Après ${milliseconds}`) });
    await expect.poll(titles, { timeout: 20_000 }).toContain(`Après ${milliseconds}`);
  }
}, 150_000);

test('where site.yaml is wrong, every address says so', async () => {
  folder.write({ 'site.yaml': siteYaml('langage: fr') });
  const line = 'site.yaml:10: langage: is not a known key: write language, or remove the line';
  await expect.poll(() => listAt('/'), { timeout: 20_000 }).toEqual([line]);
  expect(await listAt('/articles/right/')).toEqual([line]);
  folder.write({ 'site.yaml': siteYaml() });
  await expect.poll(async () => (await server.page('/')).status, { timeout: 20_000 }).toBe(200);
}, 60_000);

test('nothing of Astro stands over the paper, and its terminal has one line for an address that leads nowhere', async () => {
  const { html } = await server.page('/');
  expect(html).not.toContain('astro-dev-toolbar');
  await server.page('/articles/nowhere/');
  await expect.poll(() => server.printed()).toContain('[404] /articles/nowhere/');
  expect(server.printed()).not.toContain('[WARN]');
});
