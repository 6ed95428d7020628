import { expressions, words } from './words.ts';

/** Addresses that share a page; parts of them. */
export const sharingAddresses = expressions`
  ^mailto:\?
  addthis\.com
  addtoany\.com
  api\.whatsapp\.com/send
  da\.feedsportal
  del\.icio\.us/post
  digg\.com/submit
  facebook\.com/(?:sharer?|dialog)
  feeds\.feedburner\.com/~(?:ff|r)/
  feeds\.wordpress\.com/1\.0/go
  getpocket\.com/save
  linkedin\.com/share
  pinterest\.com/pin/create
  plus\.google\.com/share
  rc\.feedsportal
  reddit\.com/submit
  res\.feedsportal
  share\.feedsportal
  sharethis\.com
  stumbleupon\.com/submit
  t\.me/share
  tumblr\.com/(?:share|widgets)
  twitter\.com/(?:intent|share|home\?status)
  wa\.me/\?
  x\.com/intent
`;

/** Sentences that ask for sharing, behind which an address may stand. */
export const shareSentences = words`
  de  (?:lesen|teilen) sie diesen (?:artikel|beitrag)
  de  kurz-?link
  en  (?:read or share|share) this (?:article|story)
  en  short ?(?:link|url)
  es  compart[ae] (?:esta noticia|este artículo)
  fr  (?:lire ou )?partager cet article
  fr  lien court
`;
