import { words } from './words.ts';

/** What stands, with a colon, before tags and categories. */
export const tagLabels = words`
  de  kategorien?
  de  schlagw(?:ort|örter)
  de  veröffentlicht (?:in|unter)
  en  categor(?:y|ies)
  en  filed (?:under|in)
  en  posted (?:in|under)
  en  tagged(?: (?:with|as|in|under))?
  en  tags?
  es  categorías?
  es  etiquetas
  fr  catégories?
  fr  classé dans
  fr  mots[- ]clés
  fr  publié dans
  fr  étiquettes?
  it  categori[ae]
  it  tag(?:s|gato)?
`;

/** Counters, buttons and notices under a post. */
export const counters = words`
  de  (?:veröffentlicht|aktualisiert|erschienen) vor (?:einer?m? |\d+ )(?:minuten?|stunden?|tag(?:en)?|wochen?)
  de  leserbrief schreiben
  en  (?:(?:last |first )?(?:published|posted|updated) )(?:an? |\d+ )(?:second|minute|hour|day|week|month|year)s? ago
  en  (?:\d[\d.]*/\d+ )?- ?\(\d+ votes?\)
  en  (?:estimated )?reading time\s*:?\s*\d+.{0,20}
  en  (?:no|\d+) responses?
  en  (?:post|page)? ?views?\s*:\s*[\d.,kK]+
  en  (?:send|write) (?:us )?a letter to the editor
  en  [\d.,kK]+ (?:total )?views?(?:, \d+ views? today)?
  en  \d+ ?min(?:utes?)? read
  en  be the first to comment
  en  comments? (?:are )?(?:closed|off|disabled)(?: on .{1,120})?
  en  join the (?:conversation|discussion)(?: on (?:facebook|twitter))?\s*:?
  en  powered by disqus
  en  print ?friendly(?:,? pdf)?(?: ?(?:&|and) ?e-?mail)?
  en  rate this(?: post| article)?.{0,20}
  en  rating: [\d.]+/[\d.]+.{0,40}
  en  trackbacks?/pingbacks?
  en  view (?:the )?discussion thread
  en  you must be logged in to .{1,60}
  es  (?:publicado|actualizado) hace (?:una? |\d+ )(?:minutos?|horas?|días?|semanas?)
  fr  (?:publié|mis à jour|posté) il y a (?:une? |\d+ )(?:minutes?|heures?|jours?|semaines?|mois)
  fr  \d+ ?min(?:utes?)? de lecture
  fr  les commentaires sont (?:fermés|clos|désactivés).{0,60}
  fr  temps de lecture\s*:?\s*\d+.{0,20}
  fr  écri(?:re|vez)(?: une lettre)? à la rédaction
`;

/** What stands above or below a picture, a film or a sound that did not come along. */
export const mediaLabels = words`
  de  bilder
  de  fotos?
  en  (?:audio|images?|photos?|pictures?|slide ?show|videos?)
  es  imágenes
  fr  (?:diaporama|vidéos?)
  ja  (?:写真|動画)
  mul (?:audio|foto|video)
  ru  (?:видео|фото)
  zh  (?:图片|圖片|视频|影片)
`;
