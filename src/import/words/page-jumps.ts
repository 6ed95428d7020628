import { words } from './words.ts';

/** Links to another part of a page, alone on their line. */
export const jumps = words`
  de  nach oben
  de  zum seitenanfang
  en  (?:click to )?enlarge(?: this image)?(?: ?toggle caption)?
  en  (?:full|fullscreen) ?screen
  en  (?:hide|show) caption
  en  (?:leave|post|add) a (?:comment|reply)
  en  (?:next|previous) (?:page|article|post|story)
  en  (?:story|article) highlights
  en  (?:toggle|enlarge) (?:this image|caption|image)
  en  \d+ ?comments?
  en  back to (?:top|home(?: ?page)?|article)
  en  comments
  en  continue reading (?:the )?(?:main|this|below)?\s*(?:story|article)?
  en  end of (?:article|story|carousel)
  en  go back to top\.? ?(?:skip to:? ?start of article\.?)?
  en  jump to (?:content|top|comments|navigation)
  en  photo gallery
  en  return to top
  en  see (?:more )?(?:photos|gallery)
  en  skip (?:to )?(?:past )?(?:newsletter|advert\w*|promotion|main|content).{0,40}
  en  skip article header\.?(?: skip to:? ?start of article\.?)?
  en  skip to:? ?(?:start of article|main content|content|navigation|footer|comments)
  en  top of (?:page|article)
  en  view (?:all )?comments?
  en  view (?:gallery|photos?|slideshow)
  es  deja un comentario
  es  ir arriba
  es  volver arriba
  fr  (?:laissez|laisser) un commentaire
  fr  \d+ ?commentaires?
  fr  aller au (?:contenu|menu)
  fr  article (?:suivant|précédent)
  fr  commentaires
  fr  haut de (?:la )?page
  fr  page (?:suivante|précédente)
  fr  retour (?:en haut|à l[’']accueil|en haut de (?:la )?page|au sommaire)
  it  torna su
  mul (?:photos?|images?|vidéos?|videos?) ?\d+ ?(?:of|/|sur|de) ?\d+
  mul \d+ ?(?:of|/|sur) ?\d+ ?(?:photos?|images?)?
  pt  voltar ao topo
`;
