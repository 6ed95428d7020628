import type { Cleaner } from './cleaners.ts';

const wall =
  /^(?:.{0,80}(?:(?:you(?:[’']re| are)|we(?:[’']ve| have)|your|it (?:looks|seems|appears)|looks) .{0,60}(?:ad ?-?block\w*|adblock\w*)|(?:disable|turn off|deactivate|whitelist|pause).{0,40}(?:ad ?-?block\w*)|(?:désactive[rz]|désactivation).{0,60}(?:bloqueur|adblock\w*)|(?:bloqueur de publicités?|adblock\w*) .{0,60}(?:activé|détecté|désactive)|(?:desactiv[ae]|desactivar).{0,40}(?:bloqueador|adblock\w*)|(?:werbeblocker|adblocker).{0,60}(?:deaktivier|ausschalt|aktiv)|disattiva.{0,30}adblock\w*).{0,260}|(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)\b.{0,160}|javascript (?:is|must be|needs to be) (?:disabled|enabled|required).{0,160}|(?:you need to |to (?:use|view|watch|see) .{0,60})(?:enable|have) (?:javascript|cookies|flash).{0,160}|(?:this (?:video|content|site|page|feature)|your browser|the browser).{0,60}(?:(?:does not|doesn[’']t) (?:currently )?(?:support|recognize|allow)|requires? (?:javascript|cookies|flash|adobe)|(?:cannot|can[’']t|could not|is not able to) be (?:played|loaded|displayed)).{0,160}|(?:veuillez |merci d[’'])?activer (?:le )?(?:javascript|les cookies)\b.{0,160}|javascript (?:est|doit être) (?:désactivé|activé).{0,160}|votre navigateur ne (?:supporte|prend pas|permet pas).{0,160}|(?:update|upgrade) your (?:browser|flash|settings).{0,100}|ce contenu (?:est|a été) bloqué.{0,200}(?:cookies|traceurs).{0,100}|your browser is out of date.{0,100}|(?:we|nous) (?:use|utilisons) (?:des )?cookies\b.{0,200}|this (?:site|website) uses cookies.{0,200})$/iu;

export const adBlockWall: Cleaner = {
  rule: 'ad-block-wall',
  why: 'A notice to the browser: about advertisements, cookies or scripts.',
  clean(piece) {
    for (const line of piece.lines()) {
      if (line.words.length < 360 && wall.test(line.words) && !/[«»“”]/.test(line.words)) {
        piece.removeLine(this.rule, line);
      }
    }
  },
};
