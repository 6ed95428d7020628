import { expressions, words } from './words.ts';

/** What the line says that leads to the source, and nothing else. */
export const sourceWords = words`
  ar  المصدر
  ar  رابط المصدر
  cs  zdroj
  da  kilde
  de  originalartikel
  de  quelle(?:n?link|nverweis)?
  de  zum original(?:artikel)?
  el  πηγή
  en  (?:click here to )?(?:view|read) (?:the )?original (?:web ?page|article|post|story)(?: at .{1,80})?
  en  (?:see|view|read|visit) (?:the )?(?:full )?original(?: (?:article|post|source|story|page|content))?(?: here)?
  en  (?:see|view|read|visit) (?:the )?source(?: (?:article|post|source|story|page|content))?(?: here)?
  en  article source
  en  go to (?:the )?(?:original )?(?:source|article)
  en  link[ -]to[ -](?:the[ -])?(?:source|original)(?:[ -](?:article|post))?
  en  news source
  en  original[ -](?:source|article|post|link|content)
  en  source[ -]?(?:link|url|article)?
  en  via
  es  enlace (?:de (?:la )?)?(?:fuente|origen|original)
  es  fuente(?: (?:original|del art[ií]culo|de la noticia))?
  es  leer art[ií]culo original
  es  ver (?:fuente|art[ií]culo original|fonte)
  et  allikas
  fa  منبع
  fi  lähde
  fr  article (?:original|source)
  fr  lien (?:de la )?source
  fr  lien (?:vers )?(?:la |l[’']article )?(?:source|original)
  fr  lire l[’']article original
  fr  source (?:de l[’']article|originale|link|lien)
  fr  voir (?:la source|l[’']article (?:original|source))
  he  מקור
  hi  लिंक स्रोत
  hi  स्रोत
  hr  izvor
  hu  forrás
  id  sumber(?: (?:link|berita|artikel))?
  it  fonte(?: (?:original|dell[’']articolo|da not[ií]cia|link))?
  it  link (?:da |della |alla )?(?:fonte|originale?)
  ja  ソース
  ja  出典
  ko  출처
  nl  bron(?:link)?
  nl  originele artikel
  pl  źródło
  ro  sursa
  ru  источник
  ru  источник ссылка
  ru  ссылка на источник
  sv  källa
  tr  kaynak(?: (?:link|linki|bağlantısı))?
  uk  джерело
  vi  nguồn
  zh  來源
  zh  来源
`;

/** What stands before the name of the source: only a link makes it a leftover. */
export const sourceLabels = words`
  ar  المصدر
  cs  zdroj
  de  quelle
  en  article source
  en  original (?:source|article|post|story|link)
  en  originally (?:published|posted|appeared)(?: (?:at|on|in|by))?
  en  read (?:the )?(?:full|original) (?:article|story|post)(?: (?:here|at|on|from))?
  en  source
  en  source link
  en  via
  es  fuente
  fr  lien source
  id  sumber
  it  fonte
  nl  bron
  pl  źródło
  ru  источник
  tr  kaynak
`;

/** Programs that copy and say so. */
export const copyingPlugins = expressions`
  autoblog\w*
  blogger?\b.{0,20}
  cyberseo
  feed43
  feedwordpress
  feedzy\w*
  five ?filters.{0,40}
  full[- ]text rss\b.{0,60}
  ifttt
  rss ?-?(?:feed|app|bridge|import\w*).{0,20}
  rss post importer
  wp ?-?(?:e?matico|robot|automatic|rss aggregator)
  wp rss.{0,30}
  zapier
`;

/** What they say to have done. */
export const poweredVerbs = words`
  en  auto-?posted
  en  automatically (?:posted|imported|generated)
  en  brought to you
  en  generated
  en  imported
  en  powered
  en  syndicated
`;

/** Other lines of theirs. */
export const poweredLines = words`
  en  \(?feed generated with .{1,40}
  en  let[’']s block ads!(?:\s*\(why\?\))?
  en  this (?:feed|entry) passed through the full-text rss service.{0,200}
  en  want (?:more|full[- ]text) .{0,20}rss.{0,40}
`;
