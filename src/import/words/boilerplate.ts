import { words } from './words.ts';

/** Headings of what follows an article. */
export const afterArticle = words`
  ar  (?:اترك|أضف) (?:تعليقا|تعليقاً|ردا)
  ar  أخبار (?:ذات صلة|متعلقة)
  ar  اقرأ (?:أيضا|أيضاً|المزيد)
  ar  التعليقات
  ar  شاهد أيضا
  ar  مقالات (?:ذات صلة|مشابهة)
  ar  مواضيع (?:ذات صلة|مشابهة|متعلقة)
  da  læs også
  de  (?:\d+ )?kommentare?(?: \(\d+\))?
  de  das könnte (?:sie|dich) auch interessieren
  de  lesen sie auch
  de  mehr (?:aus|von|zu) .{1,40}
  de  mehr zum thema
  de  meistgelesen.{0,20}
  de  schreiben sie einen kommentar
  de  verwandte (?:artikel|themen|beiträge)
  de  weitere (?:artikel|themen|meldungen|nachrichten)
  de  zum thema
  de  ähnliche (?:artikel|beiträge)
  de  über den autor
  en  (?:\d+ )?(?:comments?|responses?|replies|thoughts? on .*)(?: \(\d+\))?
  en  (?:most|best) (?:read|popular|viewed|shared).{0,20}
  en  about (?:the )?authors?
  en  add a comment
  en  don[’']t miss
  en  editor[’']?s?[’']? (?:picks?|choice)
  en  follow us.{0,40}
  en  from (?:the|around the) web
  en  join the (?:conversation|discussion).{0,20}
  en  leave a (?:reply|comment)
  en  post a comment
  en  promoted stories
  en  read (?:next|more|also)
  en  recommended(?: from .{1,30})?
  en  share this.{0,30}
  en  sponsored(?: content| links| stories)?
  en  up next
  en  what do you think\?
  en  what to read next
  en  write a comment
  en  you (?:may|might) (?:also )?(?:like|be interested in|enjoy).{0,20}
  es  (?:\d+ )?comentarios?(?: \(\d+\))?
  es  (?:noticias|artículos|notas|temas) (?:relacionad[ao]s)
  es  (?:te|le) (?:puede|podría) interesar
  es  deja (?:un comentario|una respuesta)
  es  lea también
  es  lee también
  es  más (?:leíd[ao]s|vist[ao]s)
  es  más noticias
  es  sobre el autor
  fi  lue myös
  fr  (?:\d+ )?commentaires?(?: \(\d+\))?
  fr  (?:les )?plus lus
  fr  (?:sur|dans) le même (?:sujet|thème)
  fr  (?:à )?lire (?:aussi|également|ensuite)
  fr  articles? (?:similaires?|liés?|connexes?|recommandés?|associés?)
  fr  dans la même rubrique
  fr  laisser un commentaire
  fr  nos derniers articles
  fr  réagir(?: à cet article)?
  fr  voir aussi
  fr  vous aimerez aussi.{0,20}
  fr  à découvrir
  fr  à propos de l[’']auteur
  it  (?:articoli|notizie) correlat[ie]
  it  commenti
  it  lascia un commento
  it  leggi anche
  it  potrebbe interessarti.{0,20}
  ja  あわせて読みたい
  ja  おすすめ記事
  ja  コメント
  ja  関連(?:記事|ニュース)
  ja  関連リンク
  nl  gerelateerd.{0,20}
  nl  lees ook
  nl  meer (?:over|nieuws).{0,40}
  nl  reacties
  no  les også
  pl  czytaj (?:też|także|również)
  pl  komentarze
  pl  zobacz (?:też|także)
  pt  (?:notícias|artigos|matérias) relacionad[ao]s
  pt  deixe um comentário
  pt  leia (?:também|mais)
  pt  mais lid[ao]s
  pt  veja também
  ru  добавить комментарий
  ru  ещё по теме
  ru  комментарии(?: \(\d+\))?
  ru  материалы по теме
  ru  по теме
  ru  похожие (?:статьи|материалы|записи)
  ru  смотрите также
  ru  читайте также
  sv  läs (?:också|mer|även)
  tr  ilgili haberler
  tr  yorumlar
  uk  інші новини
  zh  延伸(?:阅读|閱讀)
  zh  推荐阅读
  zh  热门(?:文章|新闻)
  zh  相关(?:新闻|阅读|文章|报道|链接)
  zh  相關(?:新聞|閱讀|文章)
  zh  評論
  zh  评论
`;

/** Which articles follow … */
export const otherKinds = words`
  en  latest
  en  more
  en  other
  en  popular
  en  recent
  en  recommended
  en  related
  en  similar
  en  top
  en  trending
`;

/** … and what they are. */
export const otherArticles = words`
  en  articles?
  en  by .{1,40}
  en  content
  en  coverage
  en  for you
  en  from (?!the\b.{30}).{1,40}
  en  headlines
  en  in .{1,30}
  en  links?
  en  news
  en  on this(?: story| topic)?
  en  posts?
  en  reading
  en  stories
  en  story
  en  topics?
  en  videos?
`;

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

/** What stands before the names of authors. */
export const signatureOpenings = words`
  ar  بقلم
  ar  كتب
  ar  كتبت
  da  af
  de  von
  en  (?:written |posted |published |reported |story |text )?by
  es  por
  fr  par
  it  da
  it  di
  ja  編集
  nl  door
  ru  автор
  ru  текст
  sv  av
  zh  作者
  zh  文/
  zh  記者
  zh  记者
`;

/** What stands before a date. */
export const dateOpenings = words`
  ar  آخر تحديث
  ar  نشر
  de  aktualisiert
  de  stand
  de  veröffentlicht
  en  first published
  en  last (?:updated|modified)
  en  posted
  en  published
  en  updated
  es  actualizado
  es  publicado
  fr  mis à jour
  fr  modifié
  fr  publié
  it  aggiornato
  it  pubblicato
  ja  公開
  pt  atualizado
  ru  обновлено
  ru  опубликовано
  zh  发布
  zh  更新
`;

/** What stands before tags. */
export const tagOpenings = words`
  ar  الوسوم
  ar  كلمات
  de  schlagwor(?:te|t)
  de  schlagwörter
  de  themen
  en  filed under
  en  tags?
  en  topics?
  es  etiquetas
  es  temas
  fr  mots[- ]clés
  fr  thèmes
  fr  étiquettes
  it  argomenti
  ja  タグ
  pt  tópicos
  ru  метки
  ru  теги
  zh  标签
  zh  標籤
`;

/** What tells comments and notes on authors among the headings of what follows. */
export const talkWords = words`
  ar  التعليقات
  ar  تعليق
  de  kommentar
  en  author
  en  comment
  en  conversation
  en  discussion
  en  repl
  en  respon
  es  autor
  es  coment
  fr  auteur
  fr  réagir
  it  comment[oi]
  ja  コメント
  nl  reacties
  pl  komentarze
  ru  коммент
  tr  yorumlar
  zh  評論
  zh  评论
`;
