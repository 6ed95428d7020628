import { words } from './words.ts';

/** Words of links in a newsletter that know who got it: to its page on the web, and out of its list. */
export const subscriptionLinks = words`
  ar  إلغاء الاشتراك
  ar  عرض (?:هذه )?(?:الرسالة|النشرة) في المتصفح
  de  (?:newsletter )?abbestellen
  de  (?:vom newsletter )?abmelden
  de  im browser (?:ansehen|anzeigen|lesen|öffnen)
  en  (?:manage|update|change) (?:your )?(?:email )?(?:preferences|subscription)
  en  (?:view|read|open|see) (?:this |it )?(?:e-?mail |newsletter |message )?(?:online|in (?:your|a|the) browser|on the web)
  en  unsubscribe
  es  (?:cancelar|anular) (?:la |tu |su )?(?:suscripción|inscripción)
  es  darse de baja
  es  ver (?:este |el )?(?:correo|mensaje|boletín|newsletter)?.{0,12}en (?:el|tu|su) navegador
  fr  (?:gérer|modifier) (?:mes|vos) préférences
  fr  (?:se |me )?désabonner|(?:se |me )?désinscrire
  fr  (?:voir|lire|ouvrir|afficher) .{0,30}(?:en ligne|dans (?:votre|le|un) navigateur)
  it  annulla (?:l[’']?)?iscrizione
  pt  cancelar (?:a )?(?:assinatura|inscrição|subscrição)
`;
