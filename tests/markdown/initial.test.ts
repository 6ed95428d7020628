import { expect, test } from 'vitest';
import { withInitial } from '../../src/markdown/initial.ts';

const long = ' and so it went on, day after day, until the ferry came back to the pier'.repeat(4);

test.each([
  [
    'the first words, until there are a dozen letters',
    'The old ferry has left',
    'T<span class="first-words">he old ferry</span> has left',
    'plain',
  ],
  ['words until a comma', 'On Monday, the', 'O<span class="first-words">n Monday</span>, the', 'plain'],
  ['an accent', 'École fermée mardi', 'É<span class="first-words">cole fermée</span> mardi', 'accented'],
  [
    'an accent of its own',
    'E\u0301cole fermée mardi',
    'E\u0301<span class="first-words">cole fermée</span> mardi',
    'accented',
  ],
  [
    'words until a tag',
    'The <em>old</em> ferry',
    'T<span class="first-words">he</span> <em>old</em> ferry',
    'plain',
  ],
  [
    'no word where it goes on in a tag',
    'Un<em>believable</em> ferry',
    'Un<em>believable</em> ferry',
    'plain',
  ],
  [
    'words until an entity',
    'Salt &amp; pepper',
    'S<span class="first-words">alt</span> &amp; pepper',
    'plain',
  ],
  ['Cyrillic', 'Паром вернулся в порт', 'П<span class="first-words">аром вернулся</span> в порт', 'plain'],
])('%s stand in small capitals behind the initial', (_, words, set, initial) => {
  expect(withInitial(`<p>${words}${long}</p>\n<p>b</p>`)).toEqual({
    html: `<p>${set}${long}</p>\n<p>b</p>`,
    initial,
  });
});

test.each([
  ['a short paragraph', '<p>The ferry.</p>'],
  ['a picture', `<figure><img src="a.jpg" alt=""></figure><p>The ferry${long}</p>`],
  ['a tag', `<p><em>The</em> ferry${long}</p>`],
  ['a quotation mark', `<p>“The ferry${long}</p>`],
  ['a script without capitals', `<p>${'توقفت العبارة ثلاثة أيام في الميناء القديم '.repeat(8)}</p>`],
  ['nothing', ''],
])('what begins with %s has no initial', (_, body) => {
  expect(withInitial(body)).toEqual({ html: body });
});
