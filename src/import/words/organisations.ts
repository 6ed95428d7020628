import { words } from './words.ts';

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
