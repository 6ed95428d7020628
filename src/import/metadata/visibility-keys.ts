/**
 * The keys by which tools say whether a text is public, in small letters without accents, marks
 * and spaces (`post_status` is `poststatus`). Sorted; behind a word stands its language where it is not English.
 */

/** Where they are set, the text is hidden. */
export const hidingKeys = new Set([
  'archived',
  'borrador', // es
  'bozza', // it
  'brouillon', // fr
  'confidential',
  'deleted',
  'donotpublish',
  'draft',
  'eleventyexcludefromcollections',
  'embargoed',
  'encrypt',
  'encrypted',
  'entwurf', // de
  'excludefromcollections',
  'headless',
  'hide',
  'hidden',
  'membersonly',
  'nopublish',
  'notpublic',
  'prive', // fr: privé
  'privat', // de
  'private',
  'privado', // es
  'protected',
  'rascunho', // pt
  'secret',
  'trash',
  'trashed',
  'unlisted',
  'unpublish',
  'unpublished',
  'wip',
  'черновик', // ru
  'مسودة', // ar
]);

/** Where they are not set, the text is hidden; they may also hold the day on which it appeared. */
export const showingKeys = new Set([
  'approved',
  'islive',
  'ispublic',
  'listed',
  'live',
  'online',
  'public',
  'publicado', // es
  'publicar', // es
  'publicly',
  'publie', // fr: publié
  'publier', // fr
  'publique', // fr
  'publish',
  'published',
  'publishable',
  'pubblicato', // it
  'rendered',
  'veroffentlicht', // de
  'visible',
]);

/** They name a state in a word. */
export const stateKeys = new Set([
  'creativeworkstatus',
  'moderationstate',
  'poststatus',
  'privacy',
  'privacystatus',
  'publicationstate',
  'publicationstatus',
  'publishstate',
  'publishstatus',
  'reviewstate',
  'sichtbarkeit', // de
  'status',
  'statut', // fr
  'visibilidad', // es
  'visibilite', // fr
  'visibility',
  'workflowstate',
  'workflowstatus',
]);

/** They name a state among other things (`state: Ohio`), so that only a known state counts. */
export const perhapsStateKeys = new Set([
  'access',
  'estado', // es
  'etat', // fr
  'layout',
  'phase',
  'render',
  'stage',
  'state',
  'stato', // it
  'type',
  'workflow',
]);

/** What stands under them opens the text. */
export const passwordKeys = new Set([
  'contrasena', // es
  'motdepasse', // fr
  'passphrase',
  'passwd',
  'password',
  'passwort', // de
  'postpassword',
]);

/** The day on which a text appeared, or will. */
export const appearingKeys = new Set([
  'date',
  'dategmt',
  'datepublished',
  'postdate',
  'postdategmt',
  'pubdate',
  'publishat',
  'publishdate',
  'publishedat',
  'publishedon',
]);

/** The day until which it is held back, or that it is. */
export const holdingKeys = new Set([
  'availablefrom',
  'embargo',
  'embargodate',
  'embargoeduntil',
  'embargountil',
  'golive',
  'hiddenuntil',
  'publishafter',
  'publishfrom',
  'publishon',
  'releasedate',
  'schedule',
  'scheduled',
  'scheduledat',
  'scheduledfor',
  'visiblefrom',
]);

/** The day from which on it may not be read any more. */
export const expiringKeys = new Set([
  'availableuntil',
  'endpublish',
  'expiration',
  'expirationdate',
  'expire',
  'expired',
  'expires',
  'expiresat',
  'expireson',
  'expiry',
  'expirydate',
  'postexpiration',
  'publishuntil',
  'unpublishat',
  'unpublishdate',
  'unpublishon',
  'validuntil',
  'visibleuntil',
]);

/** What may stand before a key and changes nothing: `is_draft`, `post_status`, `dg-publish`. */
export const keyPrefixes = [
  'app',
  'article',
  'blog',
  'blogger',
  'content',
  'dg',
  'doc',
  'document',
  'entry',
  'is',
  'item',
  'node',
  'note',
  'page',
  'post',
  'story',
  'wp',
];
