import { words } from './words.ts';

/** What a page asks of whoever blocks its advertisements; more may stand before and behind. */
export const adBlockers = words`
  de  (?:werbeblocker|adblocker).{0,60}(?:deaktivier|ausschalt|aktiv)
  en  (?:disable|turn off|deactivate|whitelist|pause).{0,40}ad ?-?block\w*
  en  (?:you(?:[’']re| are)|we(?:[’']ve| have)|your|it (?:looks|seems|appears)|looks) .{0,60}ad ?-?block\w*
  es  (?:desactiv[ae]|desactivar).{0,40}(?:bloqueador|adblock\w*)
  fr  (?:bloqueur de publicités?|adblock\w*) .{0,60}(?:activé|détecté|désactive)
  fr  (?:désactive[rz]|désactivation).{0,60}(?:bloqueur|adblock\w*)
  it  disattiva.{0,30}adblock\w*
`;

/** What a page tells the browser: of scripts, cookies, players. */
export const browserNotices = words`
  en  (?:please )?(?:enable|turn on|activate) (?:javascript|cookies)\b.{0,160}
  en  (?:update|upgrade) your (?:browser|flash|settings).{0,100}
  en  (?:you need to |to (?:use|view|watch|see) .{0,60})(?:enable|have) (?:javascript|cookies|flash).{0,160}
  en  javascript (?:is|must be|needs to be) (?:disabled|enabled|required).{0,160}
  en  this (?:site|website) uses cookies.{0,200}
  en  your browser is out of date.{0,100}
  fr  (?:veuillez |merci d[’'])?activer (?:le )?(?:javascript|les cookies)\b.{0,160}
  fr  ce contenu (?:est|a été) bloqué.{0,200}(?:cookies|traceurs).{0,100}
  fr  javascript (?:est|doit être) (?:désactivé|activé).{0,160}
  fr  votre navigateur ne (?:supporte|prend pas|permet pas).{0,160}
  mul (?:we|nous) (?:use|utilisons) (?:des )?cookies\b.{0,200}
`;

/** What a page or the browser is said not to do, or to need. */
export const browserFailures = words`
  en  (?:cannot|can[’']t|could not|is not able to) be (?:played|loaded|displayed)
  en  (?:does not|doesn[’']t) (?:currently )?(?:support|recognize|allow)
  en  requires? (?:javascript|cookies|flash|adobe)
`;
