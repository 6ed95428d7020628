import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { render } from './render-with.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

const bodies = [
  '## a\n\nb[^1] c[^1]\n\n[^1]: d\n\n    e',
  '[^1]\n\n[^1]: | a |\n    |---|\n    | b |',
  '# a\n\n###### b\n\n### c\n\n> # d',
  '## \n\n### ',
  '# Footnote label\n\n# Fn 1\n\nx[^1]\n\n[^1]: y',
  '| a | b |\n|:-|-:|\n| `x` | ![a](a.png) |',
  '![a](a.png "b")\n![a](a.png)',
  '[![](missing.png)](https://a.example)',
  '[](https://a.example)',
  'a & b < c > d "e" &nbsp;',
  '1. a\n   - b\n\n     c',
  '<h2><p>a</p><div>b</div></h2>',
  '<p>a<div>b</div></p>',
  'a <em><p>b</p></em> c <span><div>d</div></span>',
  '<dl>a<p>b</p><dt>c<dd>d</dl>',
  '<ul>a<p>b</p><li>c</ul>',
  '<ul><ul><li>a</li></ul></ul>',
  '<li>a</li><dt>b</dt><td>c</td><summary>d</summary><figcaption>e</figcaption>',
  '<details>a</details>',
  '<details><p>a</p><summary>b</summary></details>',
  '<figure><p><img src="a.png" alt="a"></p><figcaption>b</figcaption></figure>',
  '<table><tr><td colspan="a">b</td></tr><thead><tr><th scope="a">c</th></tr></thead><caption>d</caption></table>',
  '<table></table><table><tr></tr></table><ul></ul>',
  '<ol type="A" start="a" reversed><li value="a">b</li></ol>',
  '<p dir="up" lang="not a tag">a</p>',
  '<p id="a b">c</p><p id="">d</p><p id="e">f</p><p id="e">g</p>',
  '<a>a</a><a href="">b</a><a id="c"></a>',
  '<a href="https://a.example">b <a href="https://c.example">d</a></a>',
  '<a href="https://a.example"><p>b</p></a>',
  '<pre><p>a</p></pre>',
  '<center>a</center><font color="red">b</font><big>c</big><main>d</main><form>e</form>',
  '<math><mtext><table><mglyph><style>a</style></mglyph></table></mtext></math>',
  '<colgroup><col></colgroup><ruby>a<rt>b</rt></ruby><bdo>c</bdo><data>d</data><time datetime="e">f</time>',
];

test.each([...bodies, bodies.join('\n\n')])('%j becomes valid HTML', (markdown) => {
  const page = `<!DOCTYPE html>\n<html lang="fr">\n<head><title>T</title></head>\n<body>\n<h1>T</h1>\n${render(markdown).html}\n</body>\n</html>\n`;
  const { results } = validator.validateStringSync(page);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
