/**
 * Values by which a format says whether a text is public, in small letters without accents and marks. Sorted; behind
 * a word stands its language where it is not English.
 */

/** What says yes. */
export const yes = new Set([
  '1',
  'checked',
  'da', // ru, Latin letters
  'evet', // tr
  'ja', // de, nl, sv, da, nb
  'on',
  'oui', // fr
  'si', // es, it
  'sim', // pt
  'tak', // pl
  'true',
  'verdadeiro', // pt
  'verdadero', // es
  'vero', // it
  'vrai', // fr
  'wahr', // de
  'x',
  'y',
  'yes',
  'да', // ru
  'نعم', // ar
  'はい', // ja
  '是', // zh
]);

/** What says no. */
export const no = new Set([
  '0',
  'falsch', // de
  'false',
  'falso', // es, it, pt
  'faux', // fr
  'hayir', // tr
  'n',
  'nao', // pt
  'nee', // nl
  'nein', // de
  'nei', // nb
  'nej', // sv, da
  'never',
  'nie', // pl
  'no',
  'non', // fr
  'none',
  'off',
  'нет', // ru
  'لا', // ar
  'いいえ', // ja
  '否', // zh
]);

/** The states of a text that everybody may read. */
export const publicStates = new Set([
  'all',
  'anyone',
  'everybody',
  'everyone',
  'live',
  'offentlich', // de
  'online',
  'open',
  'openbaar', // nl
  'posted',
  'pubblicato', // it
  'pubblico', // it
  'public',
  'publicado', // es, pt
  'publico', // es, pt
  'publie', // fr
  'publiee', // fr
  'publique', // fr
  'publish',
  'published',
  'released',
  'veroffentlicht', // de
  'visible',
  'world',
  'опубликовано', // ru
  'منشور', // ar
  '公开', // zh
  '公開', // ja
  '已发布', // zh
]);

/** The states of a text that not everybody may read, as far as they have names. */
export const hiddenStates = new Set([
  'archived',
  'borrador', // es
  'bozza', // it
  'brouillon', // fr
  'confidential',
  'deleted',
  'draft',
  'embargoed',
  'entwurf', // de
  'false',
  'future',
  'hidden',
  'internal',
  'members',
  'never',
  'pending',
  'privado', // es
  'privat', // de
  'private',
  'prive', // fr
  'protected',
  'rascunho', // pt
  'review',
  'revision',
  'scheduled',
  'secret',
  'trash',
  'unlisted',
  'unpublished',
  'wip',
  'черновик', // ru
  'مسودة', // ar
]);
