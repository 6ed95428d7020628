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
