import { words } from './words.ts';

/** Lines that are nobody’s sentence, wherever they stand. */
export const nobodysLines = words`
  ar  إعلان
  de  anzeige
  de  nächste
  de  werbung
  en  (?:please )?(?:enable|turn on|activate) javascript.{0,120}
  en  (?:this )?(?:video|audio|media) (?:playback )?is (?:unavailable|no longer available).{0,60}
  en  (?:this )?(?:video|audio|media) (?:playback )?is (?:un|not )supported.{0,60}
  en  \d+ (?:comments?|shares?|views?|likes?|claps?)
  en  advertisement
  en  advertising
  en  article continues (?:below|after).{0,40}
  en  back to top
  en  click to enlarge
  en  close
  en  contents
  en  copy link
  en  e-?mail
  en  enlarge(?: (?:this )?image)?
  en  follow
  en  hide caption
  en  image (?:caption|copyright|source).{0,60}
  en  javascript (?:is )?(?:required|disabled|must be enabled).{0,120}
  en  loading\W*
  en  log ?in
  en  media caption
  en  menu
  en  next
  en  play video
  en  previous
  en  print
  en  reply
  en  report
  en  share
  en  show comments?
  en  sign (?:in|up)
  en  skip (?:to|past) .{1,60}
  en  sponsored
  en  story continues below.{0,30}
  en  subscribe
  en  table of contents
  en  toggle caption
  en  view (?:gallery|image|photos?)
  en  view comments?
  en  watch video
  en  your browser does not support.{0,100}
  es  publicidad(?:e)?
  fr  publicité
  fr  sommaire
  it  pubblicità
  ja  広告
  mul \d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?
  mul \d{1,3}
  nl  advertentie
  ru  реклама
  zh  广告
  zh  廣告
`;

/** Notices of rights, or the part of one that tells it. */
export const rightsNotices = words`
  ar  جميع الحقوق
  de  alle rechte vorbehalten
  en  ^[^\p{L}\p{N}©(]*(?:©|\(c\)\s|copyright\b)
  en  all rights reserved
  en  material may not be
  en  may not be (?:published, broadcast|reproduced)
  es  todos los derechos
  fr  reproduction (?:interdite|prohibited)
  fr  tous droits (?:réservés|de reproduction)
  it  tutti i diritti
  ja  無断転載
  nl  alle rechten voorbehouden
  pl  wszelkie prawa
  pt  todos os direitos
  ru  все права защищены
  tr  tüm hakları
  zh  版权所有
  zh  版權所有
`;

/** What a house says of its readers’ or its authors’ opinions. */
export const houseNotices = words`
  ar  (?:لا تعبر|تعبر) .{0,60}عن (?:رأي|وجهة)
  ar  إرشادات الاستخدام
  ar  شروط الاستخدام
  de  kommentarregeln
  de  nutzungsbedingungen
  en  (?:views|opinions)(?: and opinions)? expressed .{0,120}\bnot (?:necessarily )?(?:reflect|represent)
  en  comment(?:ing)? (?:policy|guidelines)
  en  comments? (?:are|is) (?:moderated|closed|subject to)
  en  terms (?:of (?:use|service)|and conditions)
  es  (?:opiniones|comentarios) .{0,80}(?:no reflejan|responsabilidad de)
  fr  charte de modération
  fr  les commentaires sont
  fr  n[’']engagent que (?:leurs?|son) auteurs?
  ru  мнение (?:редакции|автора) .{0,60}(?:не )?совпада
`;
