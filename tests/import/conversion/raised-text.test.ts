import { expect, test } from 'vitest';
import { bodyAmid } from '../importing.ts';

test.each([
  ['10<sup>9</sup> years', '10⁹ years'],
  ['3 × 10<sup>−2</sup> m<sup>2</sup>', '3 × 10⁻² m²'],
  ['CO<sub>2</sub> and x<sub>10</sub>', 'CO₂ and x₁₀'],
  ['2<sup>n</sup> and n<sup>2</sup>', '2ⁿ and n²'],
  ['e<sup>x</sup>', 'e<sup>x</sup>'],
  ['a<sup>i+1</sup> b<sub>k,2</sub>', 'a<sup>i+1</sup> b<sub>k,2</sub>'],
  [
    'le 1<sup>er</sup> mars, le 2<sup>e</sup> jour, n<sup>o</sup> 3, M<sup>me</sup> Lind',
    'le 1er mars, le 2e jour, no 3, Mme Lind',
  ],
  ['the 2<sup>nd</sup> day', 'the 2nd day'],
  ['a <sup>whole raised sentence of an advertisement</sup>', 'a whole raised sentence of an advertisement'],
  ['<ruby>四月<rt>しがつ</rt></ruby>から', '<ruby>四月<rt>しがつ</rt></ruby>から'],
  ['<ruby>明<rp>(</rp><rt>あ</rt><rp>)</rp></ruby>', '<ruby>明<rp>(</rp><rt>あ</rt><rp>)</rp></ruby>'],
])('what is raised or lowered stays so: %s', (html, markdown) => {
  expect(bodyAmid(`<p>${html}</p>`)).toBe(markdown);
});
