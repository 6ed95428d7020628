import { expect, test } from 'vitest';
import { hiddenBy, hiddenByPlace, hiddenByTitle } from '../../../src/import/metadata/visibility.ts';

const now = Date.parse('2026-06-01T12:00:00Z');

test.each([
  [{ draft: true }],
  [{ draft: 'Yes' }],
  [{ Draft: 'OUI' }],
  [{ draft: 1 }],
  [{ draft: '✓' }],
  [{ draft: 'not quite' }],
  [{ draft: null }],
  [{ is_draft: 'on' }],
  [{ brouillon: 'vrai' }],
  [{ Entwurf: 'ja' }],
  [{ published: false }],
  [{ published: 'no' }],
  [{ published: 'non' }],
  [{ published: 'perhaps' }],
  [{ published: '2026-07-01' }],
  [{ publié: 'non' }],
  [{ publish: false }],
  [{ publish: null }],
  [{ 'dg-publish': 'false' }],
  [{ isPublished: 0 }],
  [{ public: 'nein' }],
  [{ status: 'draft' }],
  [{ Status: 'hidden' }],
  [{ status: 'Scheduled' }],
  [{ status: 'evergreen' }],
  [{ post_status: 'pending' }],
  [{ statut: 'à relire' }],
  [{ visibility: 'members' }],
  [{ visibility: ['public', 'paid'] }],
  [{ visibilité: 'privée' }],
  [{ state: 'private' }],
  [{ private: true }],
  [{ unlisted: 'true' }],
  [{ listed: false }],
  [{ hidden: 'y' }],
  [{ headless: true }],
  [{ password: 'sesame' }],
  [{ 'mot de passe': 'sésame' }],
  [{ date: '2026-07-01' }],
  [{ date: new Date(now + 86_400_000) }],
  [{ publishDate: '2026-06-01T18:00:00+02:00' }],
  [{ publishDate: '2026-06-01 23:00' }],
  [{ expiryDate: '2026-05-31' }],
  [{ expires: 'soon' }],
  [{ embargo: true }],
  [{ embargo_until: '2199-01-01' }],
  [{ scheduled: 'yes' }],
  [{ _build: { list: 'never' } }],
  [{ build: { render: false } }],
  [{ build: { list: 'local' } }],
  [{ permalink: false }],
  [{ eleventyExcludeFromCollections: true }],
  [{ params: { draft: true } }],
  [{ extra: { status: 'wip' } }],
  [{ type: 'draft' }],
])('%o is not plainly public', (data) => {
  expect(hiddenBy(data, now)).toHaveLength(1);
});

test.each([
  [{}],
  [{ draft: false }],
  [{ draft: 'No' }],
  [{ Draft: 'FALSE' }],
  [{ brouillon: 'non' }],
  [{ published: true }],
  [{ published: 'oui' }],
  [{ published: null }],
  [{ published: '2023-03-14' }],
  [{ published: new Date('2023-03-14') }],
  [{ publish: 'yes' }],
  [{ 'dg-publish': true }],
  [{ status: 'publish' }],
  [{ status: 'Published' }],
  [{ status: 'Publié' }],
  [{ status: '[[Published]]' }],
  [{ status: ['published'] }],
  [{ visibility: 'PUBLIC' }],
  [{ state: 'Ohio' }],
  [{ type: 'post', layout: 'article' }],
  [{ private: 'false' }],
  [{ password: '' }],
  [{ date: '2023-03-14' }],
  [{ date: 'some day in spring' }],
  [{ date: '2566-03-14' }],
  [{ publishDate: '2026-06-01T13:00:00+02:00' }],
  [{ expiryDate: '2099-12-31' }],
  [{ expiryDate: '' }],
  [{ embargo: 'none' }],
  [{ embargo: '2023-01-01' }],
  [{ _build: { list: 'always', render: 'always' } }],
  [{ build: 7 }],
  [{ permalink: '/2016/05/owls/' }],
  [{ comment_status: 'closed', comments: false }],
  [{ title: 'Draft', tags: ['draft', 'private'] }],
])('%o is plainly public', (data) => {
  expect(hiddenBy(data, now)).toEqual([]);
});

test('the reason names the key as its tool wrote it, and never shows a password', () => {
  expect(hiddenBy({ Post_Status: 'pending', password: 'sesame' }, now)).toEqual([
    'Post_Status “pending”',
    'behind a password',
  ]);
  expect(hiddenBy({ expiryDate: '2020-01-01' }, now)).toEqual(['expiryDate “2020-01-01”, which is past']);
  expect(hiddenBy({ date: '2026-07-01' }, now)).toEqual(['date “2026-07-01”, still to come']);
});

test.each([
  ['site/_drafts/ferry.md', true],
  ['_drafts\\ferry.md', true],
  ['blog/drafts/ferry.md', true],
  ['posts/draft_The-ferry-12ab.html', true],
  ['posts/ferry.draft.md', true],
  ['posts/ferry.md', false],
  ['posts/draft-law.md', false],
  ['posts/the-drafts.md', false],
])('the place %s hides: %s', (name, hides) => {
  expect(hiddenByPlace(name).length > 0).toBe(hides);
});

test.each([
  'Protégé : Compte rendu du bureau',
  'Protected: Minutes',
  'Privado: Notas',
  'Geschützt: Protokoll',
  'خاص: ملاحظات',
])('a title such as “%s” says that not everybody may read the text', (title) => {
  expect(hiddenByTitle(title)).toHaveLength(1);
});

test.each(['Protected areas: a map', 'Privé de dessert', 'Private:equity', 'Le privé : un secteur'])(
  'a title such as “%s” says nothing',
  (title) => {
    expect(hiddenByTitle(title)).toEqual([]);
  },
);
