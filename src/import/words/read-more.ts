import { words } from './words.ts';

/** How an invitation to read on begins … */
export const readVerbs = words`
  en  discover
  en  find out
  en  get
  en  learn
  en  load
  en  read
  en  see
  en  show
  en  view
`;

/** … what is to be read … */
export const readObjects = words`
  en  full (?:article|story|post)
  en  more
  en  on
  en  the (?:full|rest|complete|entire|whole)
  en  the (?:full|rest|complete|entire|whole) (?:article|story|post|text|entry)
  en  the (?:full|rest|complete|entire|whole) of (?:the|this) (?:article|story|post|entry)
`;

/** … and where or of what. */
export const readPlaces = words`
  en  about (?:this|it)
  en  at .{1,50}
  en  below
  en  details
  en  from .{1,50}
  en  here
  en  info(?:rmation)?
  en  on .{1,50}
  en  stories
`;

/** Invitations to read on, to whatever they led, alone on their line. */
export const readOn = words`
  ar  اقرأ (?:المزيد|أيضا|أيضاً)
  da  læs mere
  de  mehr (?:erfahren|dazu)
  de  mehr lesen
  de  weiter ?lesen
  en  (?:click|tap) here(?: (?:to|for) .{1,60})?
  en  continue reading
  en  full (?:story|article)
  en  keep reading
  en  more(?: (?:here|info|details|information|at .{1,40}))?
  es  (?:leer|ver|saber) más(?: .{1,40})?
  es  (?:sigue|seguir|continuar|continúa) leyendo
  es  seguir leyendo
  fi  lue lisää
  fr  (?:voir|en savoir|savoir) plus(?: .{1,40})?
  fr  lire (?:la suite|plus|l[’']article(?: complet| en entier)?|davantage)(?: .{1,60})?
  fr  suite(?: de l[’']article)?
  hi  और पढ़ें
  id  baca selengkapnya
  it  (?:leggi|continua a leggere|per saperne)(?: (?:di più|tutto|ancora|l[’']articolo))?
  ja  続きを読む
  ko  더 보기
  nl  lees (?:meer|verder)
  no  les mer
  pl  czytaj (?:dalej|więcej)
  pt  (?:leia|ler|saiba|veja) mais(?: .{1,40})?
  pt  continuar lendo
  pt  continue lendo
  ru  подробнее
  ru  читать (?:далее|полностью|дальше)
  sv  läs mer
  tr  (?:devamını|daha fazla) oku
  vi  đọc thêm
  zh  閱讀更多
  zh  阅读更多
`;

/** Invitations that are followed by the title of another article. */
export const readAnother = words`
  ar  اقرأ (?:أيضا|أيضاً|المزيد)
  da  læs også
  de  (?:siehe|lies) auch
  de  das könnte sie auch interessieren
  de  lesen sie (?:auch|mehr)
  de  mehr zum thema
  en  (?:more|further) (?:on this(?: story)?|reading|stories|news|coverage|from .{1,30})
  en  (?:must|to) read
  en  also (?:read|on)
  en  don[’']t miss
  en  editor[’']?s[’']? (?:picks?|choice)
  en  most (?:read|popular)
  en  read (?:more|also|next|here|now|this|the full (?:story|article)|our)
  en  recommended(?: (?:for you|reading|stories))?
  en  related(?: (?:articles?|stor(?:y|ies)|posts?|links?|content|coverage|news|reading|topics?|video))?
  en  see (?:also|more)
  en  trending(?: now)?
  en  you (?:may|might) (?:also )?(?:like|be interested in|enjoy)
  es  (?:artículos?|noticias?|notas?) relacionad[ao]s?
  es  (?:lea|lee|leer|vea|ver|mira|también)\s?(?:también|más)
  es  le puede interesar\s?(?:también|más)
  es  te (?:puede|podría) interesar
  es  te puede interesar\s?(?:también|más)
  fi  lue myös
  fr  (?:lire|voir) (?:notre|nos|le|la|les|l[’'])\s?(?:dossier|éclairage|analyse|décryptage|reportage|portrait|entretien)
  fr  (?:lire|voir) (?:notre|nos|le|la|les|l[’'])\s?(?:interview|récit|article|enquête|synthèse|édito\w*|tribune|direct)
  fr  (?:lire|voir) (?:notre|nos|le|la|les|l[’'])\s?compte rendu
  fr  (?:notre|nos) (?:dossier|archives?|décryptages?|explications?)
  fr  (?:sur|dans) le même (?:sujet|thème)
  fr  (?:à )?(?:voir|écouter|découvrir|relire) (?:aussi|également)
  fr  articles? (?:liés?|similaires?|connexes?|associés?|recommandés?)
  fr  le récit
  fr  lire (?:aussi|également|encore|ensuite)
  fr  lisez aussi
  fr  plus d[’']infos?
  fr  à lire
  fr  à lire (?:aussi|également|encore|ensuite)
  id  baca juga
  it  (?:leggi|vedi) anche
  it  potrebbe interessarti.{0,10}
  nl  lees ook
  no  les også
  pl  czytaj (?:też|również|także)
  pl  zobacz (?:też|także)
  pt  leia (?:também|mais)
  pt  saiba mais
  pt  veja (?:também|mais)
  ru  смотрите также
  ru  читайте (?:также|ещё|еще)
  sv  läs (?:också|även)
  tr  ayrıca oku\w*
`;

/** The same at the end of a paragraph. Capitals count. */
export const readOnEndings = words`
  de  Weiterlesen
  en  Continue [Rr]eading
  en  Read [Mm]ore
  en  Read the [Ff]ull (?:[Aa]rticle|[Ss]tory)
  es  Leer más
  fr  Lire la suite
`;
