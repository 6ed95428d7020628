import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/import/readers/front-matter.ts';
import { imported, importedAll, prose } from '../importing.ts';

const text = prose.join('\n\n');

test.each([
  ['YAML', '---\ntitle: Ferry\ndraft: true\n---\n'],
  ['YAML, named', '---yaml\ntitle: Ferry\ndraft: true\n---\n'],
  ['TOML', '+++\ntitle = "Ferry"\ndraft = true\n+++\n'],
  ['TOML between rules of YAML', '---toml\ntitle = "Ferry"\ndraft = true\n---\n'],
  ['JSON', '{\n  "title": "Ferry",\n  "draft": true\n}\n'],
  ['JSON between rules', ';;;\n{"title": "Ferry", "draft": true}\n;;;\n'],
])('front matter in %s is read', (_, head) => {
  expect(parseFrontMatter(`${head}\n${text}`)).toEqual({
    data: { title: 'Ferry', draft: true },
    bodyStart: head.length,
  });
  expect(imported(`${head}\n${text}`, 'a.txt', { section: 'monde' }).file.text).toContain('\ndraft: true\n');
});

test.each([
  ['prose', `---\n\nA note of the desk: this was printed in two parts.\n\n---\n\n# Ferry\n\n${text}`],
  ['prose without a colon', `---\n\nThis was printed in two parts.\n\n---\n\n# Ferry\n\n${text}`],
  ['a list', `---\n- one part\n- another part\n---\n\n# Ferry\n\n${text}`],
])('%s between two rules is no front matter, and stays', (_, input) => {
  expect(parseFrontMatter(input)).toEqual({ data: {}, bodyStart: 0 });
  const { body, metadata } = imported(input, 'a.md');
  expect(body).toMatch(/part/);
  expect(metadata.title?.value).toBe('Ferry');
});

test('the day in a file’s name, former addresses and categories are taken over, and the rest is named', () => {
  const front =
    'layout: post\ntitle: The owls\npermalink: /2016/owls/\nredirect_from:\n  - /old/owls/\ncategories: [Monde, birds]\nweight: 3';
  const [article] = importedAll(
    `---\n${front}\n---\n\n${text}`,
    '_posts/2016-05-23-owls.md',
    {},
    { monde: ['Monde'] },
  );
  expect(article?.metadata).toMatchObject({
    published: { value: '2016-05-23' },
    section: { value: 'monde' },
    topics: { value: ['birds'] },
    aliases: { value: ['/2016/owls/', '/old/owls/'] },
  });
  expect(article?.messages.find(({ rule }) => rule === 'front-matter')?.text).toContain(
    'layout “post”; weight “3”',
  );
});

test('the day of a clipping is no day of publication, and names are no links', () => {
  const front =
    'title: Ferry\nsource: "https://lake.example/a"\nauthor:\n  - "[[Jane Doe]]"\n  - "[[people/ali|Ali Said]]"\npublished:\ncreated: 2024-11-03';
  const { metadata, messages } = imported(`---\n${front}\n---\n\n${text}`, 'a.md');
  expect(metadata.published?.value).toBeNull();
  expect(metadata.authors?.value).toEqual(['Jane Doe', 'Ali Said']);
  expect(messages.map(({ text: told }) => told).join()).toContain('created “2024-11-03”');
});
