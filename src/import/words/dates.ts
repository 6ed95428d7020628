import { expressions, words } from './words.ts';

/** What stands before the date of a change. */
export const updatedWords = words`
  ar  آخر تحديث
  ar  تحديث
  bg  обновена
  cs  aktualizováno
  da  opdateret
  de  (?:zuletzt |letzte )?(?:aktualisiert|aktualisierung|änderung|geändert|bearbeitet)
  de  stand:
  en  (?:modified|revised|edited|amended)
  en  (?:updated?|updates)
  es  actualizad
  es  modificad
  es  última (?:actualización|modificación)
  fa  به ?روزرسانی
  fi  päivitetty
  fr  (?:dernière )?(?:mise à jour|modification)
  fr  actualisé
  fr  maj
  fr  mis à jour
  fr  modifié
  it  aggiornat
  it  modificat
  it  ultim[ao] (?:aggiornamento|modifica)
  ja  更新
  nb  oppdatert
  nl  (?:bijgewerkt|gewijzigd|laatste wijziging)
  pl  aktualizacja
  pl  zaktualizowan
  pt  atualizad
  pt  atualização
  pt  modificad
  ro  actualizat
  ru  изменено
  ru  обновлено
  sv  uppdaterad
  tr  güncelle
  zh  更新
`;

/** What stands before the day of publication. */
export const publishedWords = words`
  ar  تاريخ النشر
  ar  نشر في
  ar  نُشر
  bg  публикувано
  ca  publicat
  cs  (?:publikováno|zveřejněno|vydáno)
  da  (?:offentliggjort|udgivet|publiceret)
  de  (?:erschienen|veröffentlicht|publiziert|eingestellt|erstellt|gepostet|online seit|geschrieben|verfasst|angelegt)
  de  (?:veröffentlichung|erscheinungs|erstellungs|publikations)s?(?:datum|tag)
  de  datum:
  en  (?:date|dated|release date|date posted|date published|publication date|pub date)\s*:
  en  (?:first )?(?:published|posted|submitted|released|issued|created|uploaded|filed|printed)
  en  (?:publish|post) date
  en  originally published
  es  (?:publicad[oa]|creado|subido|enviado por)
  es  fecha(?: de publicación)?:
  fa  (?:تاریخ انتشار|منتشر شده|تاریخ)
  fi  julkaistu
  fr  (?:article |billet )?(?:publié|paru|posté|rédigé|mis en ligne|mise en ligne|diffusé|créé|écrit|posté|déposé|soumis)e?
  fr  date(?: de publication| de parution| de mise en ligne)?\s*:
  fr  publication\s*:
  hu  (?:közzétéve|megjelent|publikálva)
  it  (?:pubblicat[oa]|inserit[oa]|postat[oa]|scritto)
  it  data(?: di pubblicazione)?:
  ja  (?:公開|掲載|配信|投稿|作成)
  ko  (?:입력|등록|게시|작성)
  nb  publisert
  nl  (?:gepubliceerd|geplaatst|verschenen)
  nl  datum:
  pl  (?:opublikowan[oay]|dodan[oay]|data publikacji|data dodania)
  pt  (?:publicad[oa]|postad[oa]|criado|divulgado)
  pt  data(?: de publicação)?:
  ro  (?:publicat|postat)
  ru  (?:опубликован[оа]?|дата публикации|размещено|добавлено)
  ru  дата:
  sv  (?:publicerad|publicerat|postat)
  tr  (?:yayınlan\w*|yayın tarihi|eklenme)
  uk  опубліковано
  zh  (?:发布|發佈|发表|發表|刊登|时间|時間|日期)
`;

/** How a blog’s sentence begins that says where, when and by whom a post was published. */
export const entryOpenings = words`
  de  diese[rs]? (?:beitrag|artikel|eintrag|text) wurde
  en  (?:this|the) (?:entry|post|article|story|item) (?:was|is|has been)
  es  est[ea] (?:entrada|artículo|post) (?:fue|se|ha sido)
  fr  (?:cet article|cette entrée|ce billet|ce texte) a été
  it  quest[oa] (?:articolo|voce|post) è
  nl  dit (?:bericht|artikel) (?:werd|is)
  pt  (?:este|esta|esse|essa) (?:artigo|post|entrada|publicação) foi
  ru  (?:эта )?запись опубликована
`;

/** Keys of a day of publication in the data of a page. */
export const dateKeys = expressions`
  dateFirstPublished
  datePublished
  firstPublished(?:Date|At)?
  first_published_at
  pubDate
  publicationDate
  publishDate
  publish_date
  publishedAt
  publishedDate
  publishedOn
  published_at
  published_date
  releaseDate
`;
