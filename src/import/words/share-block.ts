import { words } from './words.ts';

/** Headings of WordPress’s buttons; a colon follows. */
export const blockHeadings = words`
  de  gefällt mir
  de  teilen
  de  teilen mit
  en  like this
  en  share this
  es  comparte esto
  es  compartir
  es  compártelo
  es  me gusta esto
  fr  j[’']aime ça
  fr  partager
  it  condividi
  it  mi piace
  nl  delen
  nl  dit delen
  nl  vind ik leuk
  pt  compartilhar
  pt  compartilhe isso
  pt  curtir isso
`;

/** WordPress’s own buttons, in its own words. */
export const blockButtons = words`
  de  klick(?:en)?,? um [^()\n]{0,80}(?:teilen|drucken|senden)\s*\(wird in neuem fenster geöffnet\)
  en  click to (?:share|print|email|send)[^()\n]{0,80}\s*\(opens in (?:a )?new window\)
  en  email a link to a friend\s*\(opens in (?:a )?new window\)
  en  print\s*\(opens in (?:a )?new window\)
  en  share on [^()\n]{1,30}\s*\(opens in (?:a )?new window\)
  es  haz clic (?:aquí )?para (?:compartir|imprimir|enviar)[^()\n]{0,80}\(se abre en una ventana nueva\)
  fr  cliqu(?:ez|er) (?:ici )?pour (?:partager|imprimer|envoyer)[^()\n]{0,80}\s*\(ouvre dans une nouvelle fenêtre\)
  fr  envoyer un lien par e-mail à un ami\s*\(ouvre dans une nouvelle fenêtre\)
  fr  imprimer\s*\(ouvre dans une nouvelle fenêtre\)
  fr  partager sur [^()\n]{1,30}\s*\(ouvre dans une nouvelle fenêtre\)
  it  fai clic (?:qui )?per (?:condividere|stampare|inviare)[^()\n]{0,80}\(si apre in una nuova finestra\)
  nl  klik (?:hier )?om [^()\n]{0,80}(?:delen|printen|mailen)\s*\(wordt in een nieuw venster geopend\)
  pt  clique para (?:compartilhar|imprimir|enviar)[^()\n]{0,80}\(abre em nova janela\)
`;

/** The button that likes … */
export const likes = words`
  de  gefällt mir
  en  like
  es  me gusta
  fr  j[’']aime
  it  mi piace
  nl  vind ik leuk
  pt  curtir
`;

/** … and what it says until it is there. */
export const loadings = words`
  de  wird geladen
  en  loading
  es  cargando
  fr  chargement(?: en cours)?
  it  caricamento
  nl  laden
  pt  carregando
`;

/** Where a button shares to. */
export const blockPlaces = words`
  de  drucken
  de  mehr
  en  more
  en  print
  es  imprimir
  es  más
  fr  imprimer
  fr  plus
  it  altro
  it  stampa
  mul bluesky
  mul e-?mail
  mul facebook
  mul linkedin
  mul mastodon
  mul pinterest
  mul pocket
  mul reddit
  mul skype
  mul telegram
  mul threads
  mul tumblr
  mul twitter
  mul whatsapp
  mul x
  nl  meer
  pt  mais
`;

/** The heading of the posts under the buttons. */
export const relatedPosts = words`
  de  ähnliche beiträge
  en  related
  es  relacionado
  fr  articles similaires
  fr  similaire
  it  correlati
  nl  gerelateerd
`;
