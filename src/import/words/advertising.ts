import { words } from './words.ts';

/** The label of an advertisement or of a player, alone on its line. */
export const advertisingLabels = words`
  ar  إعلان
  de  anzeige
  de  werbung
  en  (?:article|story|text|post) continues (?:below|after)
  en  (?:article|story|text|post) continues (?:below|after) (?:the |this )?(?:ad|advertisement|advert|promotion|video)
  en  (?:remove|hide|report) (?:this )?ads?
  en  (?:start|end) of ad
  en  (?:video )?loading(?: video)?\.{0,3}
  en  ad feedback
  en  ads?
  en  adv
  en  advert
  en  adverti[sz]ing
  en  advertisement - (?:story|scroll) .{0,40}
  en  advertisements?
  en  advertisment
  en  close
  en  google ad
  en  hosted (?:on|by) \S+\. (?:see|visit) .{3,80}
  en  image source
  en  learn more about your ad choices\. visit .{3,80}
  en  load more
  en  loading\.{0,3}
  en  media caption
  en  now playing
  en  paid (?:content|post)
  en  play video
  en  promoted(?: (?:content|stories))?
  en  replay video
  en  scroll (?:down )?to continue(?: (?:reading|with content))?
  en  skip ad(?:vertisement)?
  en  sponsored(?: (?:content|links?|post))?
  en  up next
  es  anuncios?
  es  publicidad
  es  sigue leyendo después de (?:la publicidad|el anuncio)
  fr  (?:la suite|l[’']article se poursuit|suite) après (?:la|cette|une) (?:publicité|pub|annonce|promotion)
  fr  annonces?
  fr  chargement(?: en cours)?\.{0,3}
  fr  contenu sponsorisé
  fr  continu(?:e|ez) (?:votre lecture|la lecture) après la publicité
  fr  fermer
  fr  passer la publicité
  fr  pub
  fr  publicités?
  it  annuncio
  it  pubblicità
  ja  広告
  ko  광고
  nl  advertentie
  pl  reklama?
  pt  continua após a publicidade
  pt  publicidade?
  ru  реклама
  zh  广告
  zh  廣告
`;
