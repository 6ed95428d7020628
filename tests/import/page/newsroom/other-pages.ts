import type { Story } from './article.ts';
import { truth } from './article.ts';
import {
  body,
  broken,
  byline,
  cards,
  comments,
  footer,
  head,
  nav,
  share,
  sidebar,
  tags,
  teasers,
  teaserTitle,
  times,
} from './furniture.ts';

type Template = (s: Story) => string;

/** Older pages, application pages, and pages of no system. */
export const otherPages: Record<string, Template> = {
  'tables of 2005': (s) =>
    `${head(s)}<body bgcolor="#ffffff"><table width="100%"><tr><td colspan="3"><a href="/">Home</a> | <a href="/n">News</a></td></tr><tr><td width="150" valign="top">${times(12, (i) => `<a href="/${i}">${s.pick(s.voice.headings)}</a><br>`)}</td><td valign="top"><table><tr><td><font size="5"><b>${s.title}</b></font></td></tr><tr><td><font size="2"><i>${s.voice.by} ${s.author}, ${s.voice.date}</i></font></td></tr><tr><td><font face="Arial" size="2">${broken(s.blocks)}</font></td></tr></table></td><td width="160" valign="top">${times(6, () => `<b><a href="/x">${teaserTitle(s)}</a></b><br>`)}</td></tr><tr><td colspan="3"><font size="1">© 2005 The Ledger. ${s.voice.copyright}.</font></td></tr></table></body></html>`,
  'single line breaks': (s) =>
    `${head(s)}<body>${nav(s)}<div id="wrap"><h1>${s.title}</h1><div class="info">${s.voice.date}</div><div id="story">${broken(s.blocks, '<br>')}</div>${share(s)}${teasers(s, 'liste')}</div>${footer(s)}</body></html>`,
  'paragraphs as divs': (s) =>
    `${head(s)}<body>${nav(s)}<div id="center"><h1>${s.title}</h1><div class="d1">${s.voice.date} / ${s.author}</div><div class="textblock">${body(s.blocks, 'div')}</div>${tags(s)}</div><div id="right">${cards(s)}</div>${footer(s)}</body></html>`,
  'a form around the page': (s) =>
    `${head(s)}<body><form id="aspnetForm" action="/x.aspx" method="post"><input type="hidden" name="__VIEWSTATE" value="abc">${nav(s)}<div id="ctl00_main"><h1>${s.title}</h1><span id="ctl00_date">${s.voice.date}</span><div id="ctl00_lblText">${body(s.blocks)}</div></div>${teasers(s, 'ctl00_right')}${footer(s)}</form></body></html>`,
  amp: (s) =>
    `${head(s)}<body><amp-sidebar id="sb" layout="nodisplay"><ul>${times(8, (i) => `<li><a href="/${i}">${s.pick(s.voice.headings)}</a></li>`)}</ul></amp-sidebar><header class="amp-wp-header"><a href="/">The Ledger</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${s.title}</h1><div class="amp-wp-meta amp-wp-byline"><span>${s.author}</span></div></header><div class="amp-wp-article-content">${body(s.blocks, 'p', (index) => (index === 1 ? '<amp-ad width="300"><div fallback>Ad</div></amp-ad>' : ''))}</div><amp-social-share type="twitter"></amp-social-share></article><amp-consent><div id="ui">${s.voice.cookies}</div></amp-consent>${footer(s)}</body></html>`,
  'text in a span': (s) =>
    `${head(s)}<body>${nav(s)}<div class="Page"><div class="Ttl">${s.title}</div><span class="Txt">${broken(s.blocks)}</span></div>${teasers(s, 'Oth')}${footer(s)}</body></html>`,
  'live blog': (s) =>
    `${head(s)}<body>${nav(s)}<main><h1>${s.title}</h1><div class="liveblog">${s.blocks.map((block, index) => `<article class="liveblog-entry"><time datetime="2017-03-14T1${index % 10}:00:00Z">1${index % 10}:00</time><div class="entry-text">${body([block])}</div></article>`).join('')}</div></main>${sidebar(s)}${footer(s)}</body></html>`,
  'press release': (s) =>
    `${head(s)}<body>${nav(s)}<div class="release"><h1>${s.title}</h1><div class="rel-date">${s.voice.date}</div><div class="release-text"><pre></pre>${body(s.blocks)}</div><ul class="downloads"><li><a href="/x.pdf">PDF</a></li><li><a href="/x.jpg">JPG</a></li></ul></div><div class="contact-box"><h4>Contact</h4><p>${s.author}<br>+41 44 000 00 00</p></div>${footer(s)}</body></html>`,
  'text told to machines': (s) =>
    `${head(s, `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: s.title, datePublished: '2017-03-14T08:30:00+01:00', articleBody: truth(s) })}</script>`)}<body>${nav(s)}<div class="x1"><h1>${s.title}</h1><div class="x2"><p>${s.blocks[0]?.kind === 'list' ? '' : s.blocks[0]?.text}</p></div></div>${cards(s, 8)}${footer(s)}</body></html>`,
  'gallery of cards inside the text': (s) =>
    `${head(s)}<body>${nav(s)}<section class="story"><h1>${s.title}</h1>${byline(s)}<div class="story__inner">${body(s.blocks, 'p', (index) => (index === 2 ? `<div class="g-list"><span>${s.voice.readAlso}</span><ul><li><a href="/1">${teaserTitle(s)}</a></li><li><a href="/2">${teaserTitle(s)}</a></li></ul></div>` : ''))}</div><div>${s.voice.tags}: <a href="/t">${s.pick(s.voice.place)}</a>, <a href="/u">${s.pick(s.voice.place)}</a></div><div>${times(5, () => `<div><a href="/v"><img src="/v.jpg"><span>${teaserTitle(s)}</span></a></div>`)}</div></section>${comments(s, 2)}${footer(s)}</body></html>`,
  'names that mislead': (s) =>
    `${head(s)}<body class="has-sidebar with-comments">${nav(s)}<div class="content-with-sidebar"><div class="main-widget promo-page"><h1>${s.title}</h1><div class="tags-page share-enabled">${body(s.blocks).replaceAll('<p>', '<p class="ad-paragraph">')}</div></div></div>${sidebar(s)}${footer(s)}</body></html>`,
};
