import { words } from './words.ts';

/** Accounts and departments that stand where an author should. */
export const noAuthors = words`
  de  (?:die )?redaktion
  de  administrator
  de  autor
  de  benutzer
  de  gastautor
  de  onlineredaktion
  de  unbekannt
  de  verwaltung
  de  webredaktion
  en  (?:by )?(?:our|a) (?:staff|own|special) (?:reporters?|correspondents?|writers?)
  en  (?:news|web|online|digital|staff|city|sports|editorial|content) (?:desk|staff|team|editor|room)
  en  (?:site|web|blog)? ?admin(?:istrator|istrateur)?\d*
  en  (?:the )?editorial (?:team|staff|board)
  en  (?:various|multiple) authors?
  en  a reader
  en  agencies
  en  agency
  en  anonymous
  en  author
  en  autoblog\w*
  en  blogger
  en  bot
  en  contributor
  en  default
  en  editor(?:ial)?
  en  editor-?in-?chief
  en  editors?
  en  feed
  en  guest(?: author| post| contributor| writer)?
  en  home
  en  i-?wire
  en  me
  en  moderator
  en  n/a
  en  news ?desk
  en  news ?room
  en  news bot
  en  none
  en  not available
  en  null
  en  posted
  en  press office
  en  press release
  en  publisher
  en  root
  en  rss
  en  staff(?: writers?| reporters?| report)?
  en  super ?admin
  en  super ?user
  en  support
  en  team
  en  test
  en  the editors?
  en  twitter
  en  undefined
  en  unknown
  en  user\d*
  en  web ?desk
  en  web ?editor
  en  web ?master
  en  webteam
  en  wires?(?: reports?| services?)?
  en  wordpress
  en  wp-?admin
  es  (?:la )?redacción
  es  administrador
  es  agencias?
  es  anónimo
  es  invitado
  fr  (?:la )?rédaction
  fr  (?:les )?agences?
  fr  administrateur
  fr  anonyme
  fr  auteur
  fr  invité
  fr  éditeur
  it  (?:la )?redazione
  it  amministratore
  it  autore
  nl  beheerder
  nl  redactie
  pl  administrator
  pl  redakcja
  pt  (?:a |da )?redação
  pt  administrador
  ru  (?:ред\.|редакция)
  ru  админ(?:истратор)?
  ru  редактор
  tr  editör
  tr  yönetici
  zh  佚名
  zh  小编
  zh  管理员
`;

/** How a description of a person ends. */
export const professions = words`
  de  (?:auslands)?korrespondent(?:in)?
  de  (?:chef|sport|politik|wirtschafts|kultur|lokal)?redakt(?:eur|eurin|ion)
  de  (?:freie[r]? )?journalist(?:in)?
  de  autor(?:in)?
  de  fotograf(?:in)?
  de  reporter(?:in)?
  de  volontär(?:in)?
  en  (?:co-?)?founder
  en  (?:managing )?directors?
  en  analysts?
  en  authors?
  en  bureau
  en  ceo
  en  chief
  en  columnists?
  en  commentator
  en  contributors?
  en  correspondents?
  en  critics?
  en  editor-at-large
  en  editors?
  en  fellow
  en  interns?
  en  journalists?
  en  photographers?
  en  president
  en  producers?
  en  professor
  en  reporters?
  en  staff
  en  writers?
  es  (?:corresponsal|columnista|editora?|enviad[oa] especial)
  es  periodista
  es  redactora?
  fr  (?:correspondante?|envoyée? spéciale?)
  fr  (?:grand reporter|reporters?|pigiste|éditorialiste|secrétaire)
  fr  chroniqueu(?:r|se)
  fr  journalistes?
  fr  photographe
  fr  professeure?
  fr  rédact(?:eur|rice).*
  it  (?:corrispondente|inviat[oa]|caporedattore|direttore)
  it  giornalista
  it  redatt(?:ore|rice)
  nl  (?:correspondent|redacteur|verslaggever|journalist)
  pl  (?:dziennikarz|redaktor|reporter)
  pt  (?:correspondente|repórter|jornalista|colunista|editora?)
  ru  (?:корреспондент|обозреватель|журналист|редактор)
`;

/** What stands before a profession and belongs to it. */
export const professionModifiers = words`
  de  freie[r]?
  de  leitende[r]?
  en  (?:ap|afp|bbc|cnn|reuters)
  en  assistant
  en  associate
  en  associated
  en  business
  en  chief
  en  city
  en  contributing
  en  crime
  en  deputy
  en  diplomatic
  en  economics?
  en  editorial
  en  education
  en  environment
  en  features?
  en  foreign
  en  freelance
  en  guest
  en  health
  en  home affairs
  en  lead
  en  legal
  en  local
  en  managing
  en  medical
  en  metro
  en  municipal
  en  music
  en  national
  en  news
  en  opinion
  en  political
  en  politics
  en  royal
  en  science
  en  senior
  en  special
  en  sports?
  en  staff
  en  technology
  en  transport
  en  travel
  en  washington
  en  world
`;

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

/** Words of an organisation's name. */
export const organisationWords = words`
  ar  صحيفة
  ar  موقع
  ar  وكالة
  de  (?:\w*ministerium|\w*redaktion|\w*zeitung|\w*blatt|presse\w*)
  de  (?:universität|hochschule|institut|fakultät)
  de  (?:verein|verband|stiftung|gesellschaft|kanzlei|agentur|verlag|gemeinde|landkreis|amt)
  de  e\. ?v\.
  de  gmbh
  de  stadt(?:werke|verwaltung|archiv|bibliothek)?
  en  (?:admin|blog|website|webmaster|wordpress|themes?|notes|chronicle|courier|mail|review|guide|forum)
  en  (?:agency|association|authority|board|bureau|center|centre|channel|club|college|committee)
  en  (?:company|corp|corporation|council)
  en  (?:daily|department|desk|digest|editors|federation|foundation|gazette|government)
  en  (?:group|herald|house|inc|institute|international)
  en  (?:journal|llc|ltd|magazine|media|ministry|networks?|news)
  en  (?:newspapers?|newsroom|observer|office|online|organi[sz]ation)
  en  (?:post|press|productions|project|radio|report|research|review|school|services?|society)
  en  (?:solutions|staff|standard|store|studios?)
  en  (?:team|telegraph|television|times|tribune|tv|union|university|weekly|wire|world)
  es  (?:agencia|agencias|ayuntamiento|diario|ministerio|noticias|periódico|prensa|redacción|universidad)
  fr  (?:agence|association|collectif|comité|conseil|fédération|fondation|gazette|groupe|journal|mairie)
  fr  (?:ministère|presse|rédaction|société|syndicat|université|école|éditions|équipe)
  it  (?:agenzia|associazione|comune|giornale|ministero|notizie|quotidiano|redazione|stampa|università|ufficio)
  nl  (?:gemeente|krant|ministerie|nieuws|persbureau|redactie|stichting|universiteit|vereniging)
  pl  (?:redakcja|gazeta|uniwersytet|urząd)
  pt  (?:agência|jornal|ministério|notícias|prefeitura|redação|universidade|assessoria)
  ru  (?:агентство|газета|редакция|университет|министерство|пресс-служба|новости)
`;

/** News agencies, which sign as people do. */
export const newsAgencies = words`
  mul (?:the )?associated press
  mul (?:thomson )?reuters
  mul a?adn
  mul aap
  mul adnkronos
  mul afp
  mul agence france[- ]presse
  mul agerpres
  mul agi
  mul ani
  mul anp
  mul ansa
  mul ap
  mul apa
  mul ats
  mul belga
  mul bloomberg(?: news)?
  mul cp
  mul ctk
  mul d[dp]a
  mul dapd
  mul deutsche presse-agentur
  mul efe
  mul epd
  mul europa press
  mul ians
  mul interfax
  mul keystone-sda
  mul keystone[- ]ats
  mul kna
  mul kyodo(?: news)?
  mul lusa
  mul ntb
  mul pap
  mul press association
  mul pti
  mul ria novosti
  mul ritzau
  mul sda
  mul sid
  mul tass
  mul the canadian press
  mul tt
  mul united press international
  mul upi
  mul xinhua
  mul yonhap
  mul čtk
  mul рбк
  mul тасс
`;

/** What helped with a text and is nobody: `with agencies`. */
export const agencyWords = words`
  de  (?:material von )?agentur(?:en)?
  en  (?:news )?agenc(?:y|ies)
  en  news services?
  en  staff(?: reports?| writers?)?
  en  wires?(?: reports?| services?)?
  es  (?:las )?agencias?
  fr  (?:les )?agences?(?: de presse)?
  it  (?:le )?agenzi[ae]
  pt  (?:as )?agências?
`;

/** How the names of organisations end where no space parts words. */
export const organisationEndings = words`
  ja  (?:新聞(?:社)?|編集部|通信(?:社)?|株式会社|放送|ニュース)
  ko  (?:신문|일보|뉴스|방송|기자단)
  zh  (?:日报|晚报|早报|新闻|编辑部|通讯社|时报|周刊|網|网|社|台|号)
`;

/** Small words within a name, before the family’s. */
export const nameParticles = words`
  mul 't
  mul af
  mul al
  mul auf
  mul av
  mul ben
  mul bin
  mul d[aeiou]
  mul das
  mul de[nr]
  mul del
  mul dell[ao]
  mul della
  mul delle
  mul den
  mul der
  mul des
  mul dos
  mul du
  mul e
  mul el
  mul i
  mul ibn
  mul la
  mul las
  mul le
  mul los
  mul st\.
  mul ten
  mul ter?
  mul van
  mul vom
  mul von
  mul y
  mul zu[mr]?
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

/** What joins two names, and whom somebody wrote with. */
export const wordsBetweenNames = words`
  de  mit
  de  und
  en  and
  en  with
  es  con
  es  y
  fi  ja
  fr  avec
  fr  et
  hu  és
  it  e
  mul &
  mul \+
  nb  og
  nl  en
  pl  i
  pl  oraz
  pt  com
  ru  и
  sv  och
  tr  ve
`;
