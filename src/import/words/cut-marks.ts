import { words } from './words.ts';

/** Invitations to read the rest, under a text that stops before its end. */
export const cutMarks = words`
  ar  (?:تابع القراءة|أكمل القراءة|متابعة القراءة)
  de  (?:den )?(?:ganzen|vollständigen) (?:artikel|beitrag|text)(?: lesen)?
  de  (?:hier )?weiter ?lesen
  en  (?:click (?:here )?to )?(?:continue|keep) reading
  en  (?:read|see|view) the (?:complete|entire|full|original|whole) (?:article|entry|post|story|text)
  en  read the rest(?: of (?:this|the) (?:article|entry|post|story))?
  es  (?:continuar?|sigue|seguir|continúa) leyendo
  es  leer (?:el artículo completo|la nota completa)
  fr  (?:continuer|poursuivre) la lecture(?: de)?
  fr  lire (?:la suite|l[’']article (?:complet|en entier|entier|intégral))
  fr  lire la suite de l[’']article
  it  (?:continua a leggere|leggi tutto)
  ja  (?:続きを読む|続きはこちら)
  nl  (?:lees (?:het hele artikel|verder)|verder lezen)
  pl  czytaj dalej
  pt  (?:continue|continuar) (?:lendo|a ler|reading)
  ru  читать (?:далее|дальше|полностью)
  sv  (?:fortsätt läsa|läs hela artikeln)
  tr  (?:devamını oku|okumaya devam et)
  zh  (?:继续阅读|繼續閱讀|阅读全文|閱讀全文)
`;

/** The same where they may also lead to another text: only behind a text that breaks off. */
export const weakCutMarks = words`
  ar  اقرأ المزيد
  de  mehr(?: lesen)?
  en  (?:read )?more
  es  leer más
  fr  (?:en )?(?:savoir|lire) plus
  it  leggi di più
  nl  lees meer
  pl  czytaj więcej
  pt  (?:leia|ler) mais
  sv  läs mer
`;
