import { expect, test } from 'vitest';
import { withoutCommands } from '../../../src/import/readers/commands.ts';
import { imported, prose } from '../importing.ts';

const [first, second, third] = prose;

/** What stands between two paragraphs of prose after the import, and what the account holds of it. */
function amid(source: string): { text: string; told: string } {
  const input = `---\ntitle: Ferry\n---\n\n${first}\n\n${second}\n\n${source}\n\n${third}\n`;
  const { body, removed } = imported(input, 'a.md');
  const text =
    body
      .split(`${second}\n\n`)[1]
      ?.split(third ?? '')[0]
      ?.trim() ?? body;
  return { text, told: removed.map((removal) => removal.text).join('\n') };
}

test.each([
  ['a film of Hugo', '{{< youtube F0uR000fILm >}}', 'https://www.youtube.com/watch?v=F0uR000fILm'],
  ['a film of Jekyll', '{% youtube "F0uR000fILm" %}', 'https://www.youtube.com/watch?v=F0uR000fILm'],
  ['a film of Zola', '{{ vimeo(id="12345678") }}', 'https://vimeo.com/12345678'],
  ['a film of MDX', '<YouTube id="F0uR000fILm" />', 'https://www.youtube.com/watch?v=F0uR000fILm'],
  ['a film of directives', '::youtube{#F0uR000fILm}', 'https://www.youtube.com/watch?v=F0uR000fILm'],
  [
    'a post',
    '{{< tweet user="lake" id="1453110110599868418" >}}',
    'https://twitter.com/lake/status/1453110110599868418',
  ],
  ['an address', '{% embed https://lake.example/map %}', 'https://lake.example/map'],
  ['a sound', '{{< audio src="https://lake.example/a.mp3" >}}', 'https://lake.example/a.mp3'],
])('%s becomes its address', (_, source, address) => {
  const { text, told } = amid(source);
  expect(text).toContain(address);
  expect(text).not.toMatch(/[{}<]/);
  expect(told).toContain(source);
});

test.each([
  ['a box of Hugo', '{{% notice note %}}\nIt is warm.\n{{% /notice %}}', 'It is warm.'],
  ['a box of Docusaurus', ':::tip Mind the step\n\nIt is warm.\n\n:::', '## Mind the step\n\nIt is warm.'],
  ['a box of Pandoc', '::: {.callout-note}\nIt is warm.\n:::', 'It is warm.'],
  ['a box of MyST', '```{note} Mind the step\nIt is *warm*.\n```', '## Mind the step\n\nIt is *warm*.'],
  ['a box of MkDocs', '!!! note "Mind the step"\n    It is warm.', '## Mind the step\n\nIt is warm.'],
  ['a box of Obsidian', '> [!tip]- Mind the step\n> It is warm.', '> **Mind the step**\n>\n> It is warm.'],
  ['a box of MDX', '<Tabs>\n\nIt is warm.\n\n</Tabs>', 'It is warm.'],
  ['code of Jekyll', '{% highlight ruby %}\nputs {{ a }}\n{% endhighlight %}', '```ruby\nputs {{ a }}\n```'],
  ['a note’s name', 'See [[Jane Doe]] and [[people/ali|Ali]].', 'See Jane Doe and Ali.'],
  ['a mark', 'It is ==rather warm== today.', 'It is **rather warm** today.'],
  ['a link into the site', 'The [map]({{ site.baseurl }}/map/) is here.', 'The map is here.'],
  ['a link by a shortcode', 'The [map]({{< ref "map.md" >}}) is here.', 'The map is here.'],
  ['a class', 'It is warm.\n{: .lead #a}', 'It is warm.'],
  ['the mark of a heading', '## The boat {#boat .wide}', '## The boat'],
])('the words in %s stay', (_, source, expected) => {
  expect(amid(source).text).toBe(expected);
});

test.each([
  ['Obsidian', 'It is warm. %%ask her\n\nfor a photograph%% Today.'],
  ['Liquid', 'It is warm.\n\n{% comment %}\nask her for a photograph\n{% endcomment %}'],
  ['Jinja', 'It is warm. {# ask her for a photograph #}'],
  ['MDX', 'It is warm. {/* ask her for a photograph */}'],
  ['kramdown', 'It is warm.\n\n{::comment}\nask her for a photograph\n{:/comment}'],
])('a comment of %s is in the account and nowhere else', (_, source) => {
  const { text, told } = amid(source);
  expect(text).not.toMatch(/ask|photograph|[%{}#*]/);
  expect(told).toMatch(/ask her\s+for a photograph/);
});

test.each([
  ['an import', "import Map from '../map.jsx'"],
  ['an export', 'export const meta = {\n  a: 1,\n};'],
  ['a query', '```dataview\nTABLE a FROM b\n```'],
  ['a picture of the vault', '![[hive.jpg|300]]'],
  ['the mark of a block', '^block-1'],
  ['a table of contents', '[[_TOC_]]'],
  ['a property', 'status:: green'],
  ['a relative figure', '{{< figure src="/img/a.jpg" title="The door" >}}'],
])('%s leaves the page for the account', (_, source) => {
  const { text, told } = amid(source);
  expect(text).toBe('');
  expect(told).toContain(source);
});

test.each([
  ['code', '```\n{{ a }} {% b %} [[c]] ==d==\n```'],
  [
    'code that shows commands',
    '```liquid\n{% comment %}\na\n{% endcomment %}\n{% highlight b %}\nc\n{% endhighlight %}\n```',
  ],
  ['code within a line', 'Write `{{ a }}` and `[[b]]` and `%%`.'],
  ['a percentage', 'From 10%% to 20 %.'],
  ['a comparison', 'If a == b and c == d.'],
  ['a link in brackets', 'As was said[\\[1\\]](https://lake.example/1).'],
])('%s is no command', (_, source) => {
  expect(amid(source)).toEqual({ text: source, told: '' });
});

test('indented code that shows commands is code', () => {
  const { text, told } = amid('    {% comment %}\n    {{ a }}\n    {% endcomment %}');
  expect(text).toBe('```\n{% comment %}\n{{ a }}\n{% endcomment %}\n```');
  expect(told).toBe('');
});

test.each([
  '{{',
  '{% ',
  '{% comment %}\n',
  '{# ',
  '[[',
  '[a]({{',
  '<A {',
  '{: .a ',
  '```{note}\n',
  '`a ``b ',
  '!!! note\n',
  'export const a\n',
  '\ufdd00\ufdd1',
])('a text made of %j is read in no time', (unit) => {
  const start = performance.now();
  withoutCommands(unit.repeat(100_000 / unit.length));
  expect(performance.now() - start).toBeLessThan(4000);
});

test('an article in our own form is left as it is', () => {
  const own = 'title: Ferry\nlang: en\npublished: 2023-03-14\nsection: monde\nsource: original';
  const { body, removed } = imported(`---\n${own}\n---\n\n${first} [[a]]\n\n${second}`, 'a.md');
  expect(body).toContain('[[a]]');
  expect(removed).toEqual([]);
});
