import { momentOf } from '../metadata/dates.ts';

/** Headings of what follows an article. */
const afterArticle = [
  /^[^\p{L}\p{N}©(]*(?:(?:related|similar|other|more|recommended|recent|latest|popular|top|trending)\s*(?:articles?|stories|story|posts?|news|content|coverage|reading|topics?|links?|videos?|headlines|from (?!the\b.{30}).{1,40}|on this(?: story| topic)?|in .{1,30}|for you|by .{1,40})|recommended(?: from .{1,30})?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy).{0,20}|read (?:next|more|also)|up next|what to read next|(?:most|best) (?:read|popular|viewed|shared).{0,20}|editor[’']?s?[’']? (?:picks?|choice)|don[’']t miss|promoted stories|from (?:the|around the) web|sponsored(?: content| links| stories)?|about (?:the )?authors?|follow us.{0,40}|share this.{0,30}|(?:\d+ )?(?:comments?|responses?|replies|thoughts? on .*)(?: \(\d+\))?|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion).{0,20}|add a comment|write a comment|what do you think\?)[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}©(]*(?:(?:sur|dans) le même (?:sujet|thème)|(?:à )?lire (?:aussi|également|ensuite)|voir aussi|articles? (?:similaires?|liés?|connexes?|recommandés?|associés?)|(?:les )?plus lus|vous aimerez aussi.{0,20}|à propos de l[’']auteur|(?:\d+ )?commentaires?(?: \(\d+\))?|laisser un commentaire|réagir(?: à cet article)?|dans la même rubrique|nos derniers articles|à découvrir)[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}©(]*(?:(?:mehr zum thema|mehr (?:aus|von|zu) .{1,40}|das könnte (?:sie|dich) auch interessieren|lesen sie auch|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|themen|beiträge)|weitere (?:artikel|themen|meldungen|nachrichten)|meistgelesen.{0,20}|(?:\d+ )?kommentare?(?: \(\d+\))?|schreiben sie einen kommentar|über den autor|zum thema))[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}©(]*(?:(?:noticias|artículos|notas|temas) (?:relacionad[ao]s)|(?:te|le) (?:puede|podría) interesar|lea también|lee también|más noticias|más (?:leíd[ao]s|vist[ao]s)|(?:\d+ )?comentarios?(?: \(\d+\))?|deja (?:un comentario|una respuesta)|sobre el autor|(?:notícias|artigos|matérias) relacionad[ao]s|leia (?:também|mais)|veja também|mais lid[ao]s|deixe um comentário|(?:articoli|notizie) correlat[ie]|leggi anche|potrebbe interessarti.{0,20}|lascia un commento|commenti|lees ook|gerelateerd.{0,20}|meer (?:over|nieuws).{0,40}|reacties|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|również)|zobacz (?:też|także)|komentarze|ilgili haberler|yorumlar)[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}©(]*(?:читайте также|материалы по теме|похожие (?:статьи|материалы|записи)|ещё по теме|комментарии(?: \(\d+\))?|добавить комментарий|по теме|читайте также|смотрите также|інші новини)[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}©(]*(?:مواضيع (?:ذات صلة|مشابهة|متعلقة)|مقالات (?:ذات صلة|مشابهة)|أخبار (?:ذات صلة|متعلقة)|اقرأ (?:أيضا|أيضاً|المزيد)|التعليقات|(?:اترك|أضف) (?:تعليقا|تعليقاً|ردا)|شاهد أيضا)[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}©(]*(?:相关(?:新闻|阅读|文章|报道|链接)|相關(?:新聞|閱讀|文章)|延伸(?:阅读|閱讀)|推荐阅读|热门(?:文章|新闻)|评论|評論|関連(?:記事|ニュース)|おすすめ記事|コメント|あわせて読みたい|関連リンク)[^\p{L}\p{N}]*$/iu,
];

/** Lines that are nobody’s sentence, wherever they stand. */
const anywhere =
  /^[^\p{L}\p{N}©(]*(?:advertisement|advertising|sponsored|publicité|anzeige|werbung|publicidad(?:e)?|pubblicità|advertentie|реклама|إعلان|广告|廣告|広告|story continues below.{0,30}|article continues (?:below|after).{0,40}|(?:please )?(?:enable|turn on|activate) javascript.{0,120}|javascript (?:is )?(?:required|disabled|must be enabled).{0,120}|your browser does not support.{0,100}|(?:this )?(?:video|audio|media) (?:playback )?is (?:unsupported|not supported|unavailable|no longer available).{0,60}|media caption|image (?:caption|copyright|source).{0,60}|play video|watch video|loading\W*|view (?:gallery|image|photos?)|enlarge(?: (?:this )?image)?|click to enlarge|close|menu|back to top|skip (?:to|past) .{1,60}|toggle caption|hide caption|share|print|e-?mail|follow|copy link|reply|report|sign (?:in|up)|log ?in|subscribe|view comments?|show comments?|next|previous|nächste|\d+ (?:comments?|shares?|views?|likes?|claps?)|\d{1,3}|\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?|table of contents|contents|sommaire)[^\p{L}\p{N}]*$/iu;

const rights =
  /^[^\p{L}\p{N}©(]*(?:©|\(c\)\s|copyright\b)|all rights reserved|tous droits (?:réservés|de reproduction)|reproduction (?:interdite|prohibited)|alle rechte vorbehalten|todos los derechos|todos os direitos|tutti i diritti|alle rechten voorbehouden|все права защищены|wszelkie prawa|tüm hakları|جميع الحقوق|版权所有|版權所有|無断転載|may not be (?:published, broadcast|reproduced)|material may not be/iu;

/** What a house says of its readers’ or its authors’ opinions. */
const notice =
  /(?:views|opinions)(?: and opinions)? expressed .{0,120}\bnot (?:necessarily )?(?:reflect|represent)|comments? (?:are|is) (?:moderated|closed|subject to)|comment(?:ing)? (?:policy|guidelines)|terms (?:of (?:use|service)|and conditions)|les commentaires sont|charte de modération|n[’']engagent que (?:leurs?|son) auteurs?|kommentarregeln|nutzungsbedingungen|(?:opiniones|comentarios) .{0,80}(?:no reflejan|responsabilidad de)|мнение (?:редакции|автора) .{0,60}(?:не )?совпада|(?:لا تعبر|تعبر) .{0,60}عن (?:رأي|وجهة)|إرشادات الاستخدام|شروط الاستخدام/iu;

const signature =
  /^[^\p{L}\p{N}©(]*(?:(?:written |posted |published |reported |story |text )?by|par|von|por|di|da|door|av|af|автор|текст|بقلم|كتب|كتبت|记者|記者|作者|文\/|編集)(?![\p{L}])\s*:?\s*\S.{0,90}$/iu;
const dateWords =
  /(?:published|updated|posted|last (?:updated|modified)|first published|publié|mis à jour|modifié|veröffentlicht|aktualisiert|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|نشر|آخر تحديث|发布|更新|公開)(?:\s*(?:on|at|le|à|am|um|el|em|il|в))?\s*:?/giu;
const tagged =
  /^[^\p{L}\p{N}©(]*(?:tags?|topics?|filed under|mots[- ]clés|étiquettes|thèmes|schlagwor(?:te|t)|schlagwörter|themen|etiquetas|temas|tópicos|argomenti|теги|метки|الوسوم|كلمات|标签|標籤|タグ)\s*[:：]/iu;
const readingTime =
  /^[^\p{L}\p{N}©(]*\d+\s*(?:min(?:ute)?s?(?:\s*(?:read|de lecture|lesezeit|de lectura))?|мин.{0,12}|分钟.{0,4})[^\p{L}\p{N}]*$/iu;

export function opensWhatFollows(words: string): boolean {
  return words.length < 90 && afterArticle.some((heading) => heading.test(words));
}

/** Comments and notes on the author go on to the end. */
export function opensTalk(words: string): boolean {
  return (
    opensWhatFollows(words) &&
    /comment|respon|repl|réagir|kommentar|coment|comment[oi]|reacties|komentarze|yorumlar|коммент|التعليقات|تعليق|评论|評論|コメント|discussion|conversation|author|auteur|autor/iu.test(
      words,
    )
  );
}

export function isNobodys(words: string): boolean {
  return words.length < 180 && anywhere.test(words);
}

export function isRights(words: string): boolean {
  return words.length < 320 && rights.test(words);
}

export function isNotice(words: string): boolean {
  return words.length < 700 && notice.test(words);
}

export function isTags(words: string): boolean {
  return words.length < 400 && tagged.test(words);
}

/** A byline, a date, a reading time: what stands between a headline and the text. */
export function isSignatureOrDate(words: string): boolean {
  if (words.length > 140) return false;
  if (readingTime.test(words) || signature.test(words)) return !/[\p{Ll}\p{Lo}]{2}[.!?…。]\s*$/u.test(words);
  const isSentence = /\p{L}{4,}[.!?…。»”]\s*$/u.test(words) && words.length > 60;
  return (
    !isSentence &&
    (momentOf(words) !== null ||
      momentOf(words.replace(dateWords, ' ').replace(/^[\s:–—-]+/, ''), 'de') !== null)
  );
}
