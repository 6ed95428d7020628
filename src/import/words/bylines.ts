import { words } from './words.ts';

/** What stands before a name. */
export const bylineOpenings = words`
  ar  إعداد
  ar  بقلم
  ar  كتب
  ar  كتبت
  bg  от
  cs  od
  da  af
  de  von
  en  by
  en  from
  es  de
  es  por
  fa  به قلم
  fr  par
  hu  írta
  it  a cura di
  it  di
  nl  door
  pt  por
  ro  de
  ru  от
  sv  av
`;

/** What stands before a name and nowhere else, so that one word behind it is a name too. */
export const authorLabels = words`
  ar  الكاتب
  ar  المؤلف
  cs  (?:napsal|autor|autorka|text)
  da  (?:skrevet|tekst) af
  da  tekst
  de  (?:ein )?(?:beitrag|artikel|text|kommentar|gastbeitrag|bericht|interview|reportage|essay|kolumne) von
  de  (?:geschrieben|verfasst|veröffentlicht|erstellt|gepostet|eingestellt|publiziert|autor) von
  de  alle (?:beiträge|artikel)(?: anzeigen)? von
  de  alle beiträge dieses autors anzeigen
  de  autor(?:/in|in|en|innen|:in|\*in)?
  de  text(?: und fotos?)?
  de  verfasser(?:in)?
  de  zeige alle (?:beiträge|artikel) von
  de  über de[nr] autor
  en  (?:a )?(?:column|commentary|story|review|report|interview|guest post|opinion|analysis|article|text|words) by
  en  (?:about|meet) the author
  en  (?:created|added|contributed|uploaded|edited|compiled|produced) by
  en  (?:posted|written|published|submitted|reported|reporting|authored) by
  en  (?:view|see|read|browse|show) (?:all|more) (?:posts|articles|stories|entries|of|from)(?: (?:by|from))?
  en  all (?:posts|articles|stories) by
  en  article author
  en  author\(s\)
  en  authors?
  en  byline
  en  contributor
  en  more (?:by|from)
  en  posts? (?:by|from)
  en  story by
  en  text
  en  words
  en  writer
  es  (?:escrito|publicado|redactado|enviado|texto) por
  es  autor(?:a|es)?
  es  texto
  es  ver todas las entradas de
  fa  نوشته
  fa  نویسنده
  fi  kirjoittaja
  fi  teksti
  fr  (?:afficher|voir) tous les (?:articles|billets) (?:par|de)
  fr  (?:article|billet|texte|signé|reportage|entretien|ajouté|mis en ligne)e? par
  fr  (?:publié|écrit|rédigé|posté|proposé|soumis)e? par
  fr  auteure?s?
  fr  propos recueillis par
  fr  rédacteur
  fr  texte
  fr  tous les articles (?:de|par)
  fr  voir (?:ses|tous ses) articles
  it  (?:articolo|testo|intervista) di
  it  (?:scritto|pubblicato|inserito|postato|testo|articolo) da
  it  autor[ei]
  it  autrice
  it  testo
  it  vedi tutti gli articoli di
  ja  執筆
  ko  글
  nb  av
  nb  tekst
  nl  (?:geschreven|geplaatst|gepubliceerd|tekst) door
  nl  alle berichten van
  nl  auteur
  nl  tekst
  pl  (?:autor|autorka|tekst)
  pl  opublikowane przez
  pt  (?:escrito|publicado|postado|texto|enviado) por
  pt  autora?
  pt  ver todos os posts de
  ro  autor
  ru  автор(?: текста| статьи)?
  ru  все записи автора
  ru  текст
  sv  (?:skrivet|publicerat) av
  sv  text
  tr  yazan
  tr  yazar
  uk  автор
  zh  作者
  zh  撰文
  zh  撰稿
  zh  文
  zh  記者
  zh  记者
`;

/** Behind a name they begin what was done with the text. */
export const publishedBehindNames = words`
  de  veröffentlicht
  en  posted
  en  published
  en  updated
  es  publicado
  fr  mis à jour
  fr  publié
  it  pubblicato
  pl  opublikowano
`;

/** What stands between a name and the day. */
export const wordsBeforeDays = words`
  de  am
  de  den
  de  vor
  en  at
  en  on
  es  el
  fr  le
  it  il
  nl  op
`;
