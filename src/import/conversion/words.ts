import { primaryLanguage } from '../../language/tag.ts';

/** The few words that an import itself writes into an article, in the article's language. */
const words = {
  lostSource: {
    fr: 'L’adresse de l’original manquait dans le texte reçu.',
    en: 'The text came without the address of the original.',
    es: 'El texto llegó sin la dirección del original.',
    de: 'Der Text kam ohne die Adresse des Originals.',
    it: 'Il testo è arrivato senza l’indirizzo dell’originale.',
    pt: 'O texto chegou sem o endereço do original.',
    nl: 'De tekst kwam zonder het adres van het origineel.',
    ar: 'وصل النص دون عنوان المصدر الأصلي.',
    ru: 'Текст получен без адреса оригинала.',
  },
} satisfies Record<string, Record<string, string>>;

export function wordFor(name: keyof typeof words, lang: string): string {
  const known: Record<string, string> = words[name];
  return known[primaryLanguage(lang)] ?? words[name].en;
}
