/** Words of one language, from which articles, bylines and page furniture are put together. */
export interface Voice {
  lang: string;
  /** Sentences with the holes `{who}`, `{place}` and `{n}`. */
  sentences: string[];
  who: string[];
  place: string[];
  by: string;
  date: string;
  share: string;
  related: string;
  readAlso: string;
  comments: string;
  newsletter: string;
  cookies: string;
  tags: string;
  copyright: string;
  headings: string[];
}

export const voices: Record<string, Voice> = {
  en: {
    lang: 'en',
    sentences: [
      'The harbour board of {place} voted on Tuesday to spend {n} million on a new sea wall, after two winters in which the old one let the tide into the market.',
      '{who}, who has mended nets there since {n}, said that nobody had asked the fishermen what they would do with the boats in the meantime.',
      'Engineers found {n} cracks in the lower course, most of them narrower than a coin, and one through which a hand could pass.',
      '“We knew about the crack in {place}, and we wrote to the ministry three times,” said {who}, adding that the letters were answered after {n} days.',
      'The work is to begin in spring, when the storms are over, and should take {n} months if the quarry at {place} delivers its stone on time.',
      'In a statement, {who} called the plan a beginning, but warned that {n} houses behind the dyke would still stand below the level of the highest tides.',
      'Opponents in {place} argue that the money would be better spent on moving the market uphill, an idea which a survey of {n} residents rejected last year.',
      'By evening the quay was empty again, apart from {who} and a dog which had been following the surveyors for {n} days.',
    ],
    who: ['Mary Okafor', 'Daniel Reyes', 'Ingrid Solberg', 'Tom Whitfield'],
    place: ['Wexmouth', 'Port Ellery', 'Saltney', 'Harrow Bay'],
    by: 'By',
    date: 'March 14, 2017',
    share: 'Share this article',
    related: 'Related stories',
    readAlso: 'Read also',
    comments: 'Comments',
    newsletter: 'Sign up for our newsletter',
    cookies:
      'We use cookies to give you the best experience on our site and to show you relevant advertising',
    tags: 'Tags',
    copyright: 'All rights reserved',
    headings: ['What happens next', 'The cost of waiting', 'A wall with a history'],
  },
  fr: {
    lang: 'fr',
    sentences: [
      'Le conseil municipal de {place} a voté mardi une enveloppe de {n} millions d’euros pour rénover le vieux pont, fermé aux voitures depuis l’automne dernier.',
      '{who}, qui tient la quincaillerie depuis {n} ans, assure que personne n’a demandé leur avis aux commerçants de la rive gauche.',
      'Les ingénieurs ont relevé {n} fissures dans la pile centrale, la plupart à peine visibles, et une seule dans laquelle on peut glisser la main.',
      '« Nous connaissions l’état du pont de {place} et nous avons écrit trois fois à la préfecture », explique {who}, qui attend encore une réponse.',
      'Les travaux doivent commencer au printemps et durer {n} mois, à condition que la carrière de {place} livre ses pierres à temps.',
      'Dans un communiqué, {who} parle d’un premier pas, tout en rappelant que {n} maisons restent exposées aux crues de la rivière.',
      'Les opposants de {place} préféreraient un ouvrage neuf en aval, une idée rejetée l’an dernier par {n} habitants lors d’une consultation.',
      'Le soir venu, il ne restait sur le quai que {who} et un chien qui suivait les géomètres depuis {n} jours.',
    ],
    who: ['Claire Aubert', 'Mehdi Lagarde', 'Jeanne Tissier', 'Paul Kervella'],
    place: ['Valmont', 'Saint-Éloi', 'Brévans', 'Kerlouan'],
    by: 'Par',
    date: '14 mars 2017',
    share: 'Partager cet article',
    related: 'Sur le même sujet',
    readAlso: 'À lire aussi',
    comments: 'Commentaires',
    newsletter: 'Inscrivez-vous à notre newsletter',
    cookies:
      'En poursuivant votre navigation, vous acceptez l’utilisation de cookies destinés à vous proposer des publicités adaptées',
    tags: 'Mots-clés',
    copyright: 'Tous droits réservés',
    headings: ['Un chantier attendu', 'Qui paiera ?', 'La rivière, cette voisine'],
  },
  de: {
    lang: 'de',
    sentences: [
      'Der Gemeinderat von {place} hat am Dienstag beschlossen, {n} Millionen Euro für die Sanierung des alten Bahnhofs auszugeben, der seit dem Herbst gesperrt ist.',
      '{who}, die dort seit {n} Jahren Blumen verkauft, sagt, niemand habe die Händler gefragt, wohin sie in der Zwischenzeit ziehen sollen.',
      'Gutachter fanden {n} Risse im Gewölbe, die meisten kaum sichtbar, einen aber so breit, dass eine Hand hindurchpasst.',
      '„Wir kannten den Zustand in {place} und haben dreimal an das Ministerium geschrieben“, sagte {who}, die auf eine Antwort noch immer wartet.',
      'Die Arbeiten sollen im Frühjahr beginnen und {n} Monate dauern, sofern der Steinbruch bei {place} rechtzeitig liefert.',
      'In einer Erklärung sprach {who} von einem Anfang, erinnerte aber daran, dass {n} Häuser weiterhin ohne Anschluss bleiben.',
      'Gegner in {place} hätten lieber einen Neubau am Stadtrand, was {n} Einwohner im vergangenen Jahr in einer Befragung ablehnten.',
      'Am Abend standen nur noch {who} und ein Hund auf dem Bahnsteig, der den Vermessern seit {n} Tagen folgte.',
    ],
    who: ['Anna Brettschneider', 'Jens Okonjo', 'Lotte Wieland', 'Uwe Sandmann'],
    place: ['Altenried', 'Bad Lohra', 'Grünhain', 'Wiesental'],
    by: 'Von',
    date: '14. März 2017',
    share: 'Artikel teilen',
    related: 'Mehr zum Thema',
    readAlso: 'Lesen Sie auch',
    comments: 'Kommentare',
    newsletter: 'Jetzt Newsletter abonnieren',
    cookies:
      'Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren und die Zugriffe auf unsere Website zu analysieren',
    tags: 'Schlagworte',
    copyright: 'Alle Rechte vorbehalten',
    headings: ['Wie es weitergeht', 'Wer bezahlt?', 'Ein Haus mit Geschichte'],
  },
  es: {
    lang: 'es',
    sentences: [
      'El ayuntamiento de {place} aprobó el martes un gasto de {n} millones de euros para reparar el viejo acueducto, cerrado al público desde el otoño.',
      '{who}, que vende fruta allí desde hace {n} años, asegura que nadie preguntó a los comerciantes qué harían durante las obras.',
      'Los ingenieros encontraron {n} grietas en el arco central, casi todas finas como un hilo y una por la que cabe una mano.',
      '«Conocíamos el estado del acueducto de {place} y escribimos tres veces al ministerio», explicó {who}, que todavía espera respuesta.',
      'Los trabajos empezarán en primavera y durarán {n} meses si la cantera de {place} entrega la piedra a tiempo.',
      'En un comunicado, {who} habló de un primer paso, aunque recordó que {n} viviendas siguen sin agua corriente.',
      'Los vecinos contrarios de {place} prefieren una obra nueva, idea que {n} personas rechazaron el año pasado en una consulta.',
      'Al caer la tarde solo quedaban en la plaza {who} y un perro que seguía a los topógrafos desde hacía {n} días.',
    ],
    who: ['Lucía Ferrer', 'Andrés Montiel', 'Pilar Quiroga', 'Íñigo Salas'],
    place: ['Villarrubia', 'Montalbo', 'Peñaclara', 'Río Seco'],
    by: 'Por',
    date: '14 de marzo de 2017',
    share: 'Compartir esta noticia',
    related: 'Noticias relacionadas',
    readAlso: 'Lea también',
    comments: 'Comentarios',
    newsletter: 'Suscríbete a nuestro boletín',
    cookies:
      'Utilizamos cookies propias y de terceros para mejorar nuestros servicios y mostrarle publicidad relacionada con sus preferencias',
    tags: 'Etiquetas',
    copyright: 'Todos los derechos reservados',
    headings: ['Lo que viene ahora', 'Quién paga', 'Una obra con historia'],
  },
  ar: {
    lang: 'ar',
    sentences: [
      'صوت المجلس البلدي في {place} يوم الثلاثاء على إنفاق {n} مليون دينار لترميم الجسر القديم، المغلق أمام السيارات منذ الخريف الماضي.',
      'وقال {who}، الذي يبيع الخبز هناك منذ {n} عاما، إن أحدا لم يسأل التجار عما سيفعلونه خلال فترة الأشغال.',
      'ووجد المهندسون {n} شقا في الدعامة الوسطى، معظمها لا يكاد يرى، وواحد منها تمر منه اليد.',
      'وأضاف {who} أن سكان {place} كتبوا إلى الوزارة ثلاث مرات، ولم يصلهم الرد إلا بعد {n} يوما.',
      'ومن المقرر أن تبدأ الأعمال في الربيع وتستمر {n} شهرا إذا سلم المقلع في {place} الحجارة في موعدها.',
      'وفي بيان له، وصف {who} الخطة بأنها بداية، لكنه ذكر بأن {n} منزلا ستبقى معرضة للفيضان.',
    ],
    who: ['سامي الحداد', 'ليلى منصور', 'كريم العطار'],
    place: ['وادي النخيل', 'عين الزيتون', 'تل الريحان'],
    by: 'بقلم',
    date: '14 مارس 2017',
    share: 'شارك المقال',
    related: 'مواضيع ذات صلة',
    readAlso: 'اقرأ أيضا',
    comments: 'التعليقات',
    newsletter: 'اشترك في النشرة البريدية',
    cookies: 'نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا وعرض إعلانات تهمك',
    tags: 'الوسوم',
    copyright: 'جميع الحقوق محفوظة',
    headings: ['ماذا بعد', 'من سيدفع'],
  },
  ru: {
    lang: 'ru',
    sentences: [
      'Городской совет {place} во вторник решил потратить {n} миллионов рублей на ремонт старого моста, закрытого для машин с прошлой осени.',
      '{who}, торгующая там хлебом уже {n} лет, говорит, что продавцов никто не спросил, куда им деваться на время работ.',
      'Инженеры насчитали {n} трещин в средней опоре, почти все они едва заметны, и лишь в одну проходит рука.',
      '«Мы знали о состоянии моста в {place} и трижды писали в министерство», — рассказала {who}, добавив, что ответа ждали {n} дней.',
      'Работы начнутся весной и продлятся {n} месяцев, если карьер близ {place} вовремя привезёт камень.',
      'В заявлении {who} назвала план первым шагом, но напомнила, что {n} домов по-прежнему стоят в зоне паводка.',
    ],
    who: ['Анна Ветрова', 'Мария Лугова', 'Ольга Рябинина'],
    place: ['Заречного', 'Белоозёрска', 'Новых Ключей'],
    by: 'Автор:',
    date: '14 марта 2017',
    share: 'Поделиться',
    related: 'Материалы по теме',
    readAlso: 'Читайте также',
    comments: 'Комментарии',
    newsletter: 'Подпишитесь на нашу рассылку',
    cookies: 'Мы используем файлы cookie, чтобы сделать сайт удобнее и показывать вам подходящую рекламу',
    tags: 'Теги',
    copyright: 'Все права защищены',
    headings: ['Что дальше', 'Кто заплатит'],
  },
  zh: {
    lang: 'zh',
    sentences: [
      '{place}市议会星期二投票决定，拨款{n}万元修缮去年秋天起对车辆关闭的老桥，并要求在汛期之前完成主要工程。',
      '在桥头卖了{n}年早点的{who}说，施工期间摊位搬到哪里，从来没有人来问过他们这些做小买卖的人。',
      '工程师在中间的桥墩上找到{n}条裂缝，大多细得几乎看不见，只有一条宽得可以伸进一只手。',
      '{who}表示，{place}居民早就知道桥的情况，曾三次写信给有关部门，过了{n}天才收到答复。',
      '工程预计明年春天开始，如果{place}的采石场按时供应石料，工期约为{n}个月，其间行人仍可通行。',
    ],
    who: ['林晓岚', '陈志远', '周雨桐'],
    place: ['青河', '临溪', '望山'],
    by: '记者',
    date: '2017年3月14日',
    share: '分享到',
    related: '相关新闻',
    readAlso: '延伸阅读',
    comments: '评论',
    newsletter: '订阅我们的新闻邮件',
    cookies: '我们使用Cookie来改善您的浏览体验，并向您展示相关的广告内容',
    tags: '标签',
    copyright: '版权所有',
    headings: ['下一步', '谁来出钱'],
  },
};
