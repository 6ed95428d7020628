import type { Cleaner } from './cleaners.ts';

const place =
  'facebook|twitter|x|tweet|e-?mail|mail|linkedin|whatsapp|pinterest|reddit|tumblr|telegram|google ?\\+?|google plus|pocket|print|imprimer|imprimir|drucken|stampa|flipboard|messenger|skype|vk|vkontakte|line|viber|mastodon|bluesky|threads|stumbleupon|digg|delicious|del\\.icio\\.us|buffer|copy link|copier le lien|copiar enlace|copy url|sms|instagram|youtube|snapchat|tiktok|xing|weibo|wechat|hacker news|link|rss|more|plus|save|comments?|commentaires?';
const lead =
  "share(?: (?:this|it|on|via|with|the love|article|story|post|now))*(?: (?:article|story|post|page|on social media|with (?:your )?friends))?|sharing is caring|click to share|tweet this|pin it|like this|like|loading|partager?(?: (?:sur|cet article|cette page|via|par))*|partagez(?: (?:sur|cet article))*|j[’']aime(?: ça)?|chargement|compart(?:ir|e|ilhar|ilhe|elo)(?: (?:en|no|na|esto|este|via|artigo|art[ií]culo))*|teilen(?: auf| mit)?|gefällt mir|condividi(?: (?:su|questo))*|delen(?: via| op)?|me gusta(?: esto)?|cargando|curtir(?: isso)?|carregando|paylaş|поделиться|udostępnij|del|jaa|dela|follow us(?: on)?|suivez[- ]nous(?: sur)?|síguenos(?: en)?|follow|suivre|related|print friendly|add to (?:favorites|any)|email this|blogthis!|share to";
const bar = new RegExp(
  `^(?:[\\s:|,•·+/&()…!.–—-]|\\d{1,4}[kKmM]?|(?:${lead})(?![\\p{L}\\p{N}])|(?:${place})(?![\\p{L}\\p{N}])|(?:on|sur|en|auf|su|op|to|via|by|par|with|and|et|y|und|e|or|ou|or|shares?|partages?|retweets?|likes?)(?![\\p{L}\\p{N}]))+$`,
  'iu',
);
const opened =
  /^(?:click to (?:share|print|email) .{0,60}\(opens in new window\)\s*(?:\w+)?|cliquez (?:pour|ici pour) (?:partager|envoyer|imprimer) .{0,80}\(ouvre dans une nouvelle fenêtre\).{0,20}|haz clic para .{0,60}\(se abre en una ventana nueva\).{0,20}|klick,? um .{0,60}\(wird in neuem fenster geöffnet\).{0,20})$/iu;
const sharing =
  /(?:facebook\.com\/(?:sharer?|dialog)|twitter\.com\/(?:intent|share|home\?status)|x\.com\/intent|linkedin\.com\/share|pinterest\.com\/pin\/create|plus\.google\.com\/share|api\.whatsapp\.com\/send|wa\.me\/\?|t\.me\/share|reddit\.com\/submit|tumblr\.com\/(?:share|widgets)|getpocket\.com\/save|addtoany\.com|addthis\.com|sharethis\.com|feeds\.feedburner\.com\/~(?:ff|r)\/|feeds\.wordpress\.com\/1\.0\/go|del\.icio\.us\/post|digg\.com\/submit|stumbleupon\.com\/submit|share\.feedsportal|da\.feedsportal|rc\.feedsportal|res\.feedsportal|^mailto:\?)/i;

export const shareBar: Cleaner = {
  rule: 'share-bar',
  why: 'Buttons that share, like or follow.',
  clean(piece) {
    for (const { element, parents } of piece.elements()) {
      // A link that shares and holds no words of the article: an icon.
      if (element.tagName !== 'a' || !sharing.test(String(element.properties['href'] ?? ''))) continue;
      if (element.children.some((child) => child.type === 'element' && child.tagName === 'img')) {
        piece.remove(this.rule, element, parents);
      }
    }
    for (const line of piece.lines()) {
      if (!line.words || line.words.length > 300 || /^t[dh]$/.test(line.element.tagName)) continue;
      const onlySharing =
        line.links.length > 0 &&
        line.links.every(({ href }) => sharing.test(href)) &&
        line.links.reduce((sum, { text }) => sum + text.length, 0) > line.words.length * 0.6;
      if (onlySharing || isBar(line.words) || opened.test(line.words)) piece.removeLine(this.rule, line);
    }
  },
};

/** At least one word that asks for sharing, or two places to share to. */
function isBar(words: string): boolean {
  if (!bar.test(words)) return false;
  const asks = new RegExp(
    `(?<![\\p{L}])(?:share|shares|tweet|partager?|partagez|compart\\p{L}+|teilen|condividi|delen|follow|suivez|síguenos|like this|pin it|loading|j[’']aime|paylaş|поделиться|me gusta|gefällt)(?![\\p{L}])`,
    'iu',
  );
  const places = words.match(new RegExp(`(?<![\\p{L}])(?:${place})(?![\\p{L}])`, 'giu')) ?? [];
  return asks.test(words) || places.length >= 2;
}
