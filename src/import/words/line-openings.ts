import { words } from './words.ts';

/** What stands before the names of authors. */
export const signatureOpenings = words`
  ar  بقلم
  ar  كتب
  ar  كتبت
  da  af
  de  von
  en  (?:written |posted |published |reported |story |text )?by
  es  por
  fr  par
  it  da
  it  di
  ja  編集
  nl  door
  ru  автор
  ru  текст
  sv  av
  zh  作者
  zh  文/
  zh  記者
  zh  记者
`;

/** What stands before a date. */
export const dateOpenings = words`
  ar  آخر تحديث
  ar  نشر
  de  aktualisiert
  de  stand
  de  veröffentlicht
  en  first published
  en  last (?:updated|modified)
  en  posted
  en  published
  en  updated
  es  actualizado
  es  publicado
  fr  mis à jour
  fr  modifié
  fr  publié
  it  aggiornato
  it  pubblicato
  ja  公開
  pt  atualizado
  ru  обновлено
  ru  опубликовано
  zh  发布
  zh  更新
`;

/** What stands before tags. */
export const tagOpenings = words`
  ar  الوسوم
  ar  كلمات
  de  schlagwor(?:te|t)
  de  schlagwörter
  de  themen
  en  filed under
  en  tags?
  en  topics?
  es  etiquetas
  es  temas
  fr  mots[- ]clés
  fr  thèmes
  fr  étiquettes
  it  argomenti
  ja  タグ
  pt  tópicos
  ru  метки
  ru  теги
  zh  标签
  zh  標籤
`;
