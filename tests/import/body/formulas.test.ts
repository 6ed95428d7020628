import { expect, test } from 'vitest';
import { bodyAmid, imported, prose } from '../importing.ts';

const math = (inner: string): string => `<math xmlns="http://www.w3.org/1998/Math/MathML">${inner}</math>`;
const annotated = (tex: string): string =>
  math(
    `<semantics><mrow><mi>t</mi></mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics>`,
  );

test.each([
  ['MathML', math('<mi>t</mi><mo>=</mo><mi>V</mi><mo>/</mo><mi>Q</mi>'), 't = V/Q'],
  ['a power', math('<msup><mi>x</mi><mn>2</mn></msup>'), 'x²'],
  ['a fraction', math('<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>'), '(a + b)/c'],
  ['a root', math('<msqrt><mi>x</mi></msqrt>'), '√x'],
  ['an alternative text', '<math alttext="Q"><mi>q</mi></math>', 'Q'],
  ['an annotation', annotated('t = V/Q'), 't = V/Q'],
  ['an annotation of TeX', annotated('\\frac{a}{b}'), '`\\frac{a}{b}`'],
  [
    'KaTeX',
    `<span class="katex"><span class="katex-mathml">${annotated('x_1')}</span><span class="katex-html" aria-hidden="true">x1</span></span>`,
    '`x_1`',
  ],
  [
    'MediaWiki',
    `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none;">${annotated('{\\displaystyle E=mc^{2}}')}</span><img src="https://w.example/media/math/render/svg/1" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle E=mc^{2}}"></span>`,
    '`E=mc^{2}`',
  ],
  [
    'MathJax 2',
    '<span class="MathJax_Preview"></span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr>x</nobr></span><script type="math/tex">x^2</script>',
    '`x^2`',
  ],
  [
    'MathJax 3',
    `<mjx-container jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml>${math('<mi>V</mi>')}</mjx-assistive-mml></mjx-container>`,
    'V',
  ],
  ['Pandoc', '<span class="math inline">\\(x^2\\)</span>', '`x^2`'],
  [
    'WordPress',
    '<img src="https://s0.wp.com/latex.php?latex=E%3Dmc%5E2&#038;bg=ffffff" alt="E=mc^2" class="latex" />',
    '`E=mc^2`',
  ],
  ['a picture without words', '<img src="https://latex.codecogs.com/svg.image?a%5E2" alt="">', '`a^2`'],
  ['Quill', '<span class="ql-formula" data-value="a+b"><span>a+b</span></span>', 'a+b'],
])('a formula of %s can be read, in a fragment and in a page', (_, html, formula) => {
  expect(bodyAmid(`<p>The time is ${html}, says the keeper.</p>`)).toBe(
    `The time is ${formula}, says the keeper.`,
  );
  const [first, ...rest] = prose.map((text) => `<p>${text}</p>`);
  const page = `<!doctype html><html><body><article><h1>Lock</h1>${first}<p>The time is ${html}, says the keeper.</p>${rest.join('')}</article></body></html>`;
  expect(imported(page).body).toContain(`The time is ${formula}, says the keeper.`);
});
