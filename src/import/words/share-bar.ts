import { words } from './words.ts';

/** Where a button shares to, and what else stands among such buttons. */
export const sharePlaces = words`
  de  drucken
  en  comments?
  en  copy link
  en  copy url
  en  more
  en  print
  en  save
  es  copiar enlace
  es  imprimir
  fr  commentaires?
  fr  copier le lien
  fr  imprimer
  fr  plus
  it  stampa
  mul bluesky
  mul buffer
  mul del\.icio\.us
  mul delicious
  mul digg
  mul e-?mail
  mul facebook
  mul flipboard
  mul google ?\+?
  mul google plus
  mul hacker news
  mul instagram
  mul line
  mul link
  mul linkedin
  mul mail
  mul mastodon
  mul messenger
  mul pinterest
  mul pocket
  mul reddit
  mul rss
  mul skype
  mul sms
  mul snapchat
  mul stumbleupon
  mul telegram
  mul threads
  mul tiktok
  mul tumblr
  mul tweet
  mul twitter
  mul viber
  mul vk
  mul vkontakte
  mul wechat
  mul weibo
  mul whatsapp
  mul x
  mul xing
  mul youtube
`;

/** What the buttons say. */
export const shareLeads = words`
  de  gefällt mir
  de  teilen(?: auf| mit)?
  en  add to (?:favorites|any)
  en  blogthis!
  en  click to share
  en  email this
  en  follow
  en  follow us(?: on)?
  en  like
  en  like this
  en  loading
  en  pin it
  en  print friendly
  en  related
  en  share to
  en  share(?: (?:this|it|on|via|with|the love|article|story|post|now))*
  en  share(?: (?:this|it|on|via|with|the love|article|story|post|now))* (?:page|on social media|with (?:your )?friends)
  en  sharing is caring
  en  tweet this
  es  cargando
  es  compart(?:ir|e|ilhar|ilhe|elo)(?: (?:en|no|na|esto|este|via|artigo|art[ií]culo))*
  es  me gusta(?: esto)?
  es  síguenos(?: en)?
  fi  jaa
  fr  chargement
  fr  j[’']aime(?: ça)?
  fr  partager?(?: (?:sur|cet article|cette page|via|par))*
  fr  partagez(?: (?:sur|cet article))*
  fr  suivez[- ]nous(?: sur)?
  fr  suivre
  it  condividi(?: (?:su|questo))*
  nl  delen(?: via| op)?
  no  del
  pl  udostępnij
  pt  carregando
  pt  curtir(?: isso)?
  ru  поделиться
  sv  dela
  tr  paylaş
`;

/** The small words between them. */
export const shareJoints = words`
  de  auf
  de  und
  en  and
  en  by
  en  likes?
  en  on
  en  or
  en  shares?
  en  to
  en  with
  es  y
  fr  en
  fr  et
  fr  ou
  fr  par
  fr  partages?
  fr  sur
  it  e
  it  su
  mul retweets?
  mul via
  nl  op
`;

/** The words that alone make a line a bar for sharing. */
export const shareAsks = words`
  de  gefällt
  de  teilen
  en  follow
  en  like this
  en  loading
  en  pin it
  en  share
  en  shares
  en  tweet
  es  compart\p{L}+
  es  me gusta
  es  síguenos
  fr  j[’']aime
  fr  partager?
  fr  partagez
  fr  suivez
  it  condividi
  nl  delen
  ru  поделиться
  tr  paylaş
`;

/** What a button says to a reader who hears it. */
export const openedWindows = words`
  de  klick,? um .{0,60}\(wird in neuem fenster geöffnet\).{0,20}
  en  click to (?:share|print|email) .{0,60}\(opens in new window\)\s*(?:\w+)?
  es  haz clic para .{0,60}\(se abre en una ventana nueva\).{0,20}
  fr  cliquez (?:pour|ici pour) (?:partager|envoyer|imprimer) .{0,80}\(ouvre dans une nouvelle fenêtre\).{0,20}
`;
