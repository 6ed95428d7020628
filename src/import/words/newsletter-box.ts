import { words } from './words.ts';

/** Invitations to subscribe, whole lines. */
export const invitations = words`
  de  (?:newsletter|hier)?.{0,20}(?:abonnieren|anmelden)\b.{0,100}newsletter.{0,80}
  en  (?:please )?enter your e-?mail.{0,100}
  en  .{0,40}(?:get|receive) (?:the |our |all )?.{0,70}(?:to|in) your e-?mail\b.{0,100}
  en  .{0,40}(?:get|receive) (?:the |our |all )?.{0,70}(?:to|in) your inbox\b.{0,100}
  en  by (?:signing up|subscribing|clicking|submitting).{0,60}(?:agree|accept).{0,200}
  en  sign up for .{0,60}newsletter.{0,80}
  en  subscribe (?:to|now|today|here)\b.{0,80}
  en  thank you for subscribing.{0,40}
  en  thanks for signing up.{0,60}
  es  (?:reciba|recibe) .{0,80}(?:correo|boletín|newsletter).{0,80}
  es  (?:suscríbete|suscribirse|apúntate|regístrate)\b.{0,160}
  fr  (?:inscrivez|abonnez)[- ]vous\b.{0,160}(?:gratuit|chaîne|whatsapp|telegram|notre).{0,100}
  fr  (?:inscrivez|abonnez)[- ]vous\b.{0,160}(?:newsletters?|lettres?|alertes?|infolettre|e-?mail|boîte).{0,100}
  fr  (?:recevez|retrouvez) .{0,80}(?:newsletter|boîte (?:mail|de réception)|par e-?mail|lettre d[’']information).{0,80}
  fr  en (?:vous inscrivant|cliquant).{0,80}(?:acceptez).{0,200}
  fr  je m[’']abonne
  fr  je m[’']inscris
  fr  s[’']abonner
  fr  s[’']inscrire
  it  (?:iscriviti|abbonati)\b.{0,160}
  nl  (?:schrijf je in|meld je aan)\b.{0,120}
  pt  (?:inscreva-se|assine|cadastre-se)\b.{0,160}
  ru  подпи(?:сывайтесь|шитесь)\b.{0,160}
`;

/** What is subscribed to. */
export const lettersToSubscribe = words`
  en  alerts?
  en  briefing
  en  digest
  en  e-mails?
  en  emails?
  en  inbox
  en  mailing list
  en  newsletters?
  en  updates
`;
