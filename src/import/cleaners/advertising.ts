import type { Cleaner } from './cleaners.ts';

const label =
  /^[\s\-–—[(*_.:|]*(?:advertisements?|advertisment|adverti[sz]ing|advert|ads?|ad feedback|sponsored(?: (?:content|links?|post))?|paid (?:content|post)|promoted(?: (?:content|stories))?|publicités?|annonces?|pub|contenu sponsorisé|publicidade?|publicidad|anuncios?|werbung|anzeige|pubblicità|annuncio|advertentie|reklama?|реклама|إعلان|广告|廣告|広告|광고|skip ad(?:vertisement)?|passer la publicité|(?:article|story|text|post) continues (?:below|after)(?: (?:the |this )?(?:ad|advertisement|advert|promotion|video))?|(?:la suite|l[’']article se poursuit|suite) après (?:la|cette|une) (?:publicité|pub|annonce|promotion)|continu(?:e|ez) (?:votre lecture|la lecture) après la publicité|sigue leyendo después de (?:la publicidad|el anuncio)|continua após a publicidade|scroll (?:down )?to continue(?: (?:reading|with content))?|(?:remove|hide|report) (?:this )?ads?|(?:start|end) of ad|google ad|advertisement - (?:story|scroll) .{0,40}|adv|loading\.{0,3}|(?:video )?loading(?: video)?\.{0,3}|chargement(?: en cours)?\.{0,3}|load more|image source|media caption|play video|replay video|now playing|up next|close|fermer)[\s\-–—\])*_.:|…]*$/iu;

export const advertising: Cleaner = {
  rule: 'advertising-label',
  why: 'The label of an advertisement or of a player that is not there.',
  clean(piece) {
    for (const line of piece.lines()) {
      if (!/^t[dh]$/.test(line.element.tagName) && label.test(line.words)) piece.removeLine(this.rule, line);
    }
  },
};
