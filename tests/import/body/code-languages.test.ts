import { expect, test } from 'vitest';
import { bodyAmid } from '../importing.ts';

test.each([
  ['<pre><code class="language-python">x</code></pre>', 'python'],
  ['<pre><code class="lang-js">x</code></pre>', 'js'],
  ['<pre class="brush: js; gutter: false">x</pre>', 'js'],
  ['<pre class="lang:php decode:true">x</pre>', 'php'],
  ['<pre><code class="hljs javascript">x</code></pre>', 'javascript'],
  ['<pre><code data-lang="rust">x</code></pre>', 'rust'],
  ['<figure><pre data-language="rust"><code>x</code></pre></figure>', 'rust'],
  ['<div class="highlight highlight-source-python"><pre>x</pre></div>', 'python'],
  ['<div class="highlight-python notranslate"><div class="highlight"><pre>x</pre></div></div>', 'python'],
  [
    '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code>x</code></pre></div></div>',
    'ruby',
  ],
  [
    '<div class="sourceCode"><pre class="sourceCode haskell"><code class="sourceCode haskell">x</code></pre></div>',
    'haskell',
  ],
  ['<pre lang="php">x</pre>', 'php'],
  ['<pre class="EnlighterJSRAW" data-enlighter-language="sql">x</pre>', 'sql'],
  [
    '<figure class="highlight css"><table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>x</pre></td></tr></table></figure>',
    'css',
  ],
  ['<pre lang="en">x</pre>', ''],
  ['<pre class="wp-block-code"><code>x</code></pre>', ''],
  ['<pre><code class="language-plaintext">x</code></pre>', ''],
])('code keeps its language: %s', (html, language) => {
  expect(bodyAmid(html)).toBe(`\`\`\`${language}\nx\n\`\`\``);
});
