import type { Element } from 'hast';
import type { Cleaner } from './cleaners.ts';
import { visibleText } from '../body/visible.ts';

const box =
  /(?:^|[-_\s])(?:newsletter|subscribe|subscription|signup|sign-up|mc4wp|mailchimp|mc_embed)(?:$|[-_\s])/i;
const invitation =
  /^(?:.{0,60}\b(?:sign up|subscribe|register|join) (?:now |here |today |below |free )?(?:for|to) (?:our|the|my|a|free|receive|get|\w+[’']s).{0,60}(?:newsletters?|emails?|e-mails?|inbox|mailing list|alerts?|updates|briefing|digest)\b.{0,140}|.{0,40}(?:get|receive) (?:the |our |all )?.{0,50}(?:delivered |sent )?(?:straight |directly |right )?(?:to|in) your (?:inbox|e-?mail)\b.{0,100}|subscribe (?:to|now|today|here)\b.{0,80}|sign up for .{0,60}newsletter.{0,80}|(?:please )?enter your e-?mail.{0,100}|(?:inscrivez|abonnez)[- ]vous\b.{0,160}(?:newsletters?|lettres?|alertes?|infolettre|e-?mail|boîte|gratuit|chaîne|whatsapp|telegram|notre).{0,100}|(?:recevez|retrouvez) .{0,80}(?:newsletter|boîte (?:mail|de réception)|par e-?mail|lettre d[’']information).{0,80}|je m[’']inscris|je m[’']abonne|s[’']inscrire|s[’']abonner|(?:suscríbete|suscribirse|apúntate|regístrate)\b.{0,160}|(?:reciba|recibe) .{0,80}(?:correo|boletín|newsletter).{0,80}|(?:newsletter|hier)?.{0,20}(?:abonnieren|anmelden)\b.{0,100}newsletter.{0,80}|(?:inscreva-se|assine|cadastre-se)\b.{0,160}|(?:iscriviti|abbonati)\b.{0,160}|(?:schrijf je in|meld je aan)\b.{0,120}|подпи(?:сывайтесь|шитесь)\b.{0,160}|thank you for subscribing.{0,40}|thanks for signing up.{0,60}|by (?:signing up|subscribing|clicking|submitting).{0,60}(?:agree|accept).{0,200}|en (?:vous inscrivant|cliquant).{0,80}(?:acceptez).{0,200})$/iu;

export const newsletterBox: Cleaner = {
  rule: 'newsletter-box',
  why: 'An invitation to subscribe to somebody else’s letters.',
  clean(piece) {
    for (const { element, parents } of piece.elements()) {
      if (isBox(element)) piece.remove(this.rule, element, parents);
    }
    for (const line of piece.lines()) {
      const sentences = line.words.split(/[.!?…]\s+/).length;
      if (
        line.words.length < 320 &&
        sentences <= 4 &&
        invitation.test(line.words) &&
        !/[«»“”]/.test(line.words)
      ) {
        piece.removeLine(this.rule, line);
      }
    }
  },
};

/** A class which says so, on an element too small to be the article. */
function isBox(element: Element): boolean {
  if (!/^(div|section|aside|form|p|ul|figure)$/.test(element.tagName)) return false;
  const names = [element.properties['className'], element.properties['id']].flat().filter(Boolean).join(' ');
  return box.test(names) && visibleText(element).length < 700;
}
