import { expect, test } from 'vitest';
import { imported, prose } from '../importing.ts';

const blocks = [
  'Share this:\n\nClick to share on X (Opens in new window)\nX\n\nClick to share on Facebook (Opens in new window)\nFacebook\n\nLike this:\n\nLike Loading...\n\nRelated',
  'Share this:\nClick to share on X (Opens in new window) X\nClick to email a link to a friend (Opens in new window) Email\nMore\nLike this:Like Loading…\nRelated',
  'Share this:Click to share on X (Opens in new window) X Click to print (Opens in new window) Print Like this:Like Loading... Related',
  'Share on X (Opens in new window) X\nShare on Facebook (Opens in new window) Facebook\nPrint (Opens in new window) Print',
  'Share this:\n\nClick to share on X (Opens in new window)\n\nRelated\n\nThe frozen lake\nMarch 3, 2020\nIn "News"\n\nA bridge for the village\n\nJune 12, 2021\n\nIn "Lake"',
  'Partager :\n\nCliquez pour partager sur X(ouvre dans une nouvelle fenêtre)\nCliquer pour envoyer un lien par e-mail à un ami(ouvre dans une nouvelle fenêtre)\n\nJ’aime ça :\n\nJ’aime chargement…\n\nArticles similaires',
  'Compártelo:\nHaz clic para compartir en X (Se abre en una ventana nueva)\nMe gusta esto:\nMe gusta Cargando...\nRelacionado',
  'Teilen mit:\nKlick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)\nGefällt mir:\nGefällt mir Wird geladen …\nÄhnliche Beiträge',
];

test.each(blocks)('nothing is left under a text of %j, and each passage is accounted for', (block) => {
  const text = `Ferry\n\n${prose.join('\n\n')}\n\n${block}`;
  const { body, removed } = imported(text);
  expect(body).toBe(prose.join('\n\n'));
  const told = removed.map((removal) => removal.text).join('');
  expect(told.replace(/\s/g, '')).toBe(block.replace(/\s/g, ''));
  for (const { start, end, text: cut } of removed) expect(text.slice(start, end)).toBe(cut);
});

test('a block behind the last paragraph, without a line between them, goes alone', () => {
  const { body } = imported(`Ferry\n\n${prose.join('\n\n')}\n${blocks[1]}`);
  expect(body).toBe(prose.join('\n\n'));
});

test.each([
  'Click to share on X (Opens in new window), the button said, and nobody did.',
  'Share this: the crew of the ferry wants a raise.',
  'Related\n\nThe frozen lake\nMarch 3, 2020\nIn "News"',
  'See the map of the lake (opens in new window)',
  'Email and Facebook\n\nPrint',
  'He writes “Like this: Like Loading…” under each of his posts.',
  'The council will print (opens in new window) the timetable.',
])('an article may say %j', (words) => {
  const { removed } = imported(`Ferry\n\n${prose.join('\n\n')}\n\n${words}\n\n${prose[0]} Again.`);
  expect(removed.filter(({ rule }) => rule === 'share-block')).toEqual([]);
});
