import { words } from './words.ts';

/** Names of the category of what has none. */
export const noSections = words`
  ar  غير مصنف
  cs  nezařazené
  de  allgemein
  de  nicht kategorisiert
  en  uncategori[sz]ed
  es  sin categor(?:ía|izar)
  fi  luokittelematon
  fr  non classée?
  fr  sans catégorie
  it  senza categoria
  ko  미분류
  nl  geen categorie
  nl  niet gecategoriseerd
  no  ukategoris(?:ert|eret)
  pl  bez kategorii
  pt  sem categoria
  ru  без рубрики
  sv  okategoriserad[ea]?
  tr  kategorilenmemiş
  zh  未分类
  zh  未分類
`;
