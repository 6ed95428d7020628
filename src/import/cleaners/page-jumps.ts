import type { Cleaner } from './cleaners.ts';

const jump =
  /^[\s\-–—[(*_.:|»›←↑↓→▲▼]*(?:continue reading (?:the )?(?:main|this|below)?\s*(?:story|article)?|go back to top\.? ?(?:skip to:? ?start of article\.?)?|skip to:? ?(?:start of article|main content|content|navigation|footer|comments)|skip (?:to )?(?:past )?(?:newsletter|advert\w*|promotion|main|content).{0,40}|back to (?:top|home(?: ?page)?|article)|jump to (?:content|top|comments|navigation)|return to top|top of (?:page|article)|retour (?:en haut|à l[’']accueil|en haut de (?:la )?page|au sommaire)|haut de (?:la )?page|aller au (?:contenu|menu)|volver arriba|ir arriba|nach oben|zum seitenanfang|torna su|voltar ao topo|(?:next|previous) (?:page|article|post|story)|page (?:suivante|précédente)|article (?:suivant|précédent)|view (?:all )?comments?|(?:leave|post|add) a (?:comment|reply)|(?:laissez|laisser) un commentaire|deja un comentario|\d+ ?comments?|comments|\d+ ?commentaires?|commentaires|(?:hide|show) caption|(?:toggle|enlarge) (?:this image|caption|image)|(?:click to )?enlarge(?: this image)?(?: ?toggle caption)?|(?:story|article) highlights|photo gallery|view (?:gallery|photos?|slideshow)|see (?:more )?(?:photos|gallery)|(?:full|fullscreen) ?screen|(?:photos?|images?|vidéos?|videos?) ?\d+ ?(?:of|\/|sur|de) ?\d+|\d+ ?(?:of|\/|sur) ?\d+ ?(?:photos?|images?)?|end of (?:article|story|carousel))[\s\-–—\])*_.:|»›→…]*$/iu;

export const pageJumps: Cleaner = {
  rule: 'page-jump',
  why: 'A link to another part of a page which is not this one.',
  clean(piece) {
    for (const line of piece.lines()) {
      if (/^t[dh]$/.test(line.element.tagName) || /^\d+$/.test(line.words)) continue;
      if (jump.test(line.words)) piece.removeLine(this.rule, line);
    }
    piece.removeMatches(
      this.rule,
      /Go Back to Top\. Skip To: Start of Article\.|Continue reading the main story|Continue Reading Below/g,
    );
  },
};
