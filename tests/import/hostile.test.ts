import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { render } from './rendering.ts';
import { importedAll, prose } from './importing.ts';

const scripts = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'livescript:x',
  'mocha:x',
  'file:///etc/passwd',
  'blob:https://x.org/1',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'jar:https://x.org!/',
  'about:blank',
  'view-source:x',
  'feed:javascript:alert(1)',
  'intent://x#Intent;end',
  'ms-word:ofe|u|x',
  'filesystem:https://x.org/x',
];
const elements = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//x.org/x.js></SCRIPT>',
  '<script/src=//x.org/x.js>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)"/>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<body onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button>go</button></form>',
  '<button formaction="javascript:alert(1)">go</button>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video src=x onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<link rel=stylesheet href="javascript:alert(1)">',
  '<style>@import "javascript:alert(1)";</style>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<p onclick=alert(1)>x</p>',
  '<a onmouseover=alert(1) href="https://x.org/">x</a>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><script>alert(1)</script></template>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<xmp><script>alert(1)</script></xmp>',
  '<plaintext><script>alert(1)</script>',
  '<textarea><script>alert(1)</script></textarea>',
  '<title><script>alert(1)</script></title>',
  '<table background="javascript:alert(1)"><tr><td>x</td></tr></table>',
  '<isindex action=javascript:alert(1)>',
  '<applet code=x></applet>',
  '<frameset onload=alert(1)></frameset>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '`</code><script>alert(1)</script>`',
  '<a href="https://x.org/" title="&quot; onclick=alert(1)">x</a>',
  '<img src="https://x.org/a.jpg" alt="&quot; onerror=alert(1)">',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<%= alert(1) %>',
  '<?php system("id") ?>',
  '{% raw %}{% include x %}',
  '!!js/function "function(){alert(1)}"',
  '---\njs: !!js/undefined\n---',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  '<image src=x onerror=alert(1)>',
  '<picture><source srcset=x onerror=alert(1)><img src=x></picture>',
  '<a href="https://x.org/"><svg><animate onbegin=alert(1)></svg>x</a>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,x"/></svg>',
  '<select onchange=alert(1)><option>x</select>',
  '<dialog open onclose=alert(1)>x</dialog>',
  '<slot onslotchange=alert(1)>',
  '<portal src="javascript:alert(1)">',
  '<keygen autofocus onfocus=alert(1)>',
  '<menuitem icon="javascript:alert(1)">',
  '<bgsound src="javascript:alert(1)">',
];
const markdowns = scripts
  .flatMap((address) => [
    `[x](<${address.replaceAll(/[\n<>]/g, '')}>)`,
    `![x](<${address.replaceAll(/[\n<>]/g, '')}>)`,
  ])
  .concat(
    scripts.slice(0, 8).map((address) => `[x]\n\n[x]: <${address.replaceAll(/[\n<>]/g, '')}>`),
    [
      '<javascript:alert(1)>',
      '[x](javascript&#58;alert(1))',
      '[x](\\javascript:alert(1))',
      '[![x](javascript:alert(1))](javascript:alert(1))',
      '[x](//x.org "onclick=alert(1)")',
      '[x](https://x.org "\\"><script>alert(1)</script>")',
    ],
  );
const links = scripts.flatMap((address) => [
  `<a href="${address}">x</a>`,
  `<img src="${address}" alt="x">`,
  `<area href="${address}">`,
]);
const all = [...scripts, ...elements, ...markdowns, ...links];

test('there are at least 150 of them', () => {
  expect(new Set(all).size).toBeGreaterThanOrEqual(150);
});

const text = prose.join('\n\n');
const html = prose.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const xml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u0001', '');

/** The same string in every place where an input can carry one. */
const carriers: [place: string, name: string, input: (hostile: string) => string][] = [
  ['the title of a text', 'a.txt', (hostile) => `${hostile}\n\n${text}`],
  ['a text', 'a.txt', (hostile) => `Ferry\n\n${text}\n\n${hostile}\n\n${text}`],
  ['a fragment', 'a.html', (hostile) => `<h1>Ferry</h1>${html}<p>${hostile}</p>${html}`],
  ['Markdown', 'a.md', (hostile) => `# Ferry\n\n${text}\n\n${hostile}\n\n${text}`],
  [
    'the source line',
    'a.md',
    (hostile) => `# Ferry\n\n${text}\n\n[ad_2]\n\n<a href="${hostile}">Source link</a>`,
  ],
  [
    'front matter',
    'a.md',
    (hostile) =>
      `---\n${stringify({ post_title: hostile, author: hostile, post_excerpt: hostile, original_link: hostile, tags: [hostile], lang: hostile, source: hostile })}---\n\n${text}`,
  ],
  [
    'our own front matter',
    'a.md',
    (hostile) =>
      `---\n${stringify({ title: hostile, lang: 'en', source: { publisher: hostile, url: hostile, licence: hostile, note: hostile }, image: { src: hostile, alt: hostile }, draft: true })}---\n\n${text}\n\n${hostile}\n`,
  ],
  [
    'a page',
    'a.html',
    (hostile) =>
      `<html lang="en"><head><title>${hostile}</title><link rel="canonical" href="${hostile}"><meta name="author" content="${hostile}"><meta property="og:image" content="${hostile}"><script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: hostile, author: { name: hostile }, url: hostile, publisher: { name: hostile } })}</script></head><body><article><h1>Ferry</h1>${html}<p>${hostile}</p>${html}</article></body></html>`,
  ],
  [
    'a feed',
    'a.xml',
    (hostile) =>
      `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>${xml(hostile)}</title><item><title>${xml(hostile)}</title><link>${xml(hostile)}</link><author>${xml(hostile)}</author><category>${xml(hostile)}</category><media:content url="${xml(hostile).replaceAll('"', '&quot;')}"/><description>${xml(`${html}<p>${hostile}</p>`)}</description></item></channel></rss>`,
  ],
];

test.each(carriers)(
  'in %s none of them becomes active',
  (_, name, input) => {
    for (const hostile of all) {
      for (const { file } of importsOf(input(hostile), name)) {
        const { frontMatter, body } = render(file.text);
        expect(
          addressesIn(frontMatter).filter((address) => !/^https?:\/\//.test(address)),
          hostile,
        ).toEqual([]);
        expect(activeIn(body), `${hostile}\n${file.text}`).toEqual([]);
      }
    }
  },
  60_000,
);

function importsOf(input: string, name: string) {
  try {
    return importedAll(input, name);
  } catch (error) {
    // A refusal is safe; anything else is a failure of the import.
    expect((error as Error).message).toMatch(/^(?:It|There|Its) /);
    return [];
  }
}

/** What a browser would act on in HTML that nothing filtered. */
function activeIn(htmlText: string): string[] {
  const found = htmlText.match(/<[^>]*>/g) ?? [];
  return found.filter(
    (tag) =>
      /^<\/?(?:script|style|iframe|object|embed|svg|math|form|input|button|video|audio|img|base|meta|link|template|noscript|textarea|title|details|dialog|frameset|applet|xmp|plaintext|body|marquee|portal|select)\b/i.test(
        tag,
      ) ||
      /\son\w+\s*=/i.test(tag.replace(/="[^"]*"/g, '=""')) ||
      /\s(?:href|src|srcset|action|formaction|data|xlink:href|background|style)\s*=\s*"(?!https?:\/\/|mailto:)/i.test(
        tag,
      ),
  );
}

function addressesIn(frontMatter: Record<string, unknown>): string[] {
  const source = (frontMatter['source'] ?? {}) as Record<string, unknown>;
  const image = (frontMatter['image'] ?? {}) as Record<string, unknown>;
  return [source['url'], source['archive'], image['src']].filter(
    (value) => typeof value === 'string' && /:/.test(value),
  ) as string[];
}
