import type { Story } from './article.ts';
import {
  body,
  byline,
  cards,
  comments,
  footer,
  head,
  nav,
  share,
  sidebar,
  subscribe,
  tags,
  teasers,
  teaserTitle,
  times,
} from './furniture.ts';

type Template = (s: Story) => string;

/** Pages of newspapers, as their content systems write them. */
export const newspapers: Record<string, Template> = {
  drupal: (s) =>
    `${head(s)}<body class="html not-front node-type-article">${nav(s)}<div class="region region-content"><div id="node-5" class="node node-article"><h1>${s.title}</h1><div class="submitted">${s.author} | ${s.voice.date}</div><div class="content"><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">${body(s.blocks)}</div></div></div><div class="field field-name-field-tags"><div class="field-label">${s.voice.tags}:</div><div class="field-items"><a href="/t">${s.pick(s.voice.place)}</a></div></div></div><ul class="links inline"><li><a href="/l">Log in to post comments</a></li></ul></div></div><div class="region region-sidebar">${teasers(s, 'block block-views', 8)}</div>${footer(s)}</body></html>`,
  'arc xp': (s) =>
    `${head(s)}<body><div id="fusion-app">${nav(s)}<main class="b-article-main"><div class="b-headline"><h1>${s.title}</h1></div>${byline(s, 'b-byline')}<article class="b-article-body article-body-wrapper">${body(
      s.blocks.map((b) => b),
      'p',
      (index) =>
        index % 3 === 1
          ? `<div class="c-interstitial"><p class="interstitial-link block-margin-bottom"><i>[</i><a href="/news/z">${teaserTitle(s)}</a><i>]</i></p></div><div class="arcad-feature ad-hide">Advertisement</div>`
          : '',
    )}</article><div class="c-stack">${subscribe(s, 'b-nl')}</div><section class="b-results-list">${times(4, () => `<div class="b-results-list__item"><h2><a href="/r">${teaserTitle(s)}</a></h2><p>${s.other()}</p></div>`)}</section></main></div>${footer(s)}</body></html>`,
  'body in sibling parts': (s) => {
    const half = Math.ceil(s.blocks.length / 3);
    const part = (from: number): string =>
      `<div class="article-text">${body(s.blocks.slice(from, from + half))}</div>`;
    return `${head(s)}<body>${nav(s)}<div class="wrapper"><h1>${s.title}</h1>${byline(s)}${part(0)}<div class="ad-slot">Advertisement</div>${part(half)}<div class="inread"><a href="/n">${s.voice.readAlso}: ${teaserTitle(s)}</a></div>${part(half * 2)}${tags(s)}${cards(s)}</div>${footer(s)}</body></html>`;
  },
  'hashed class names': (s) =>
    `${head(s)}<body><div id="__next"><div class="sc-1a2b css-9x8"><div class="css-1q2w"><h1 class="css-h0">${s.title}</h1><div class="css-by"><span>${s.voice.by} ${s.author}</span><span>${s.voice.date}</span></div><section class="css-st">${s.blocks.map((block) => `<div data-component="text-block" class="css-7u8i ssrcss"><div class="css-11">${body([block])}</div></div>`).join(`<div class="css-adx"></div>`)}</section></div><div class="css-rel"><h2>${s.voice.related}</h2>${times(5, () => `<div class="css-pr"><a href="/p"><p>${s.other()}</p></a></div>`)}</div></div></div>${footer(s)}</body></html>`,
  'lead outside the body': (s) =>
    `${head(s)}<body>${nav(s)}<article class="story"><header><h1>${s.title}</h1>${byline(s)}</header><p class="first-paragraph">${s.blocks[0]?.kind === 'list' ? '' : s.blocks[0]?.text}</p><div class="story-image"><img src="/i.jpg"></div><div class="story-body">${body(s.blocks.slice(1))}</div>${share(s)}</article>${sidebar(s)}${footer(s)}</body></html>`,
  'schema.org body': (s) =>
    `${head(s)}<body>${nav(s)}<div class="col"><h1 itemprop="headline">${s.title}</h1>${byline(s)}<div itemprop="articleBody" class="c">${body(s.blocks, 'p', (index) => (index === 2 ? `<div class="embed-card"><h4>${s.voice.readAlso}</h4><a href="/e"><p>${teaserTitle(s)}</p></a></div>` : ''))}<p class="copyright-line">© The Ledger 2017. ${s.voice.copyright}.</p></div>${cards(s, 6)}</div>${footer(s)}</body></html>`,
  'short item among teasers': (s) =>
    `${head(s)}<body>${nav(s)}<div class="page"><div class="col-left"><h1>${s.title}</h1><div class="datum">${s.voice.date}</div><div class="txt">${body(s.blocks.slice(0, 2))}</div></div><div class="col-right">${times(12, () => `<div class="box"><h4><a href="/b">${teaserTitle(s)}</a></h4><p>${s.other()}</p></div>`)}</div></div>${footer(s)}</body></html>`,
  'long cookie notice': (s) =>
    `${head(s)}<body><div id="qc-cmp2-ui" class="qc-cmp2-container" role="dialog">${times(25, () => `<p>${s.voice.cookies}. ${s.other()}</p>`)}</div><div class="cc-window" id="onetrust-consent-sdk">${times(12, () => `<p>${s.voice.cookies}.</p>`)}</div>${nav(s)}<div class="art"><h1>${s.title}</h1>${byline(s)}<div class="brood">${body(s.blocks)}</div></div>${footer(s)}</body></html>`,
  'brightspot custom elements': (s) =>
    `${head(s)}<body><bsp-header>${nav(s)}</bsp-header><div class="ArticlePage-content"><h1 class="ArticlePage-headline">${s.title}</h1><div class="ArticlePage-byline">${s.voice.by} <b>${s.author}</b></div><bsp-timestamp>${s.voice.date}</bsp-timestamp><div class="ArticlePage-articleBody"><div class="RichTextArticleBody"><div class="RichTextBody">${body(s.blocks, 'p', (index) => (index === 1 ? `<div class="Enhancement"><div class="Enhancement-item"><div class="PromoSmall"><div class="PromoSmall-title"><a href="/p">${teaserTitle(s)}</a></div></div></div></div>` : ''))}</div></div></div><div class="ArticlePage-tags">${tags(s)}</div><bsp-list-loadmore class="PageListRightRailA">${times(4, () => `<div class="PromoA"><a href="/q">${teaserTitle(s)}</a><div class="PromoA-description">${s.other()}</div></div>`)}</bsp-list-loadmore></div>${footer(s)}</body></html>`,
  'teasers as articles': (s) =>
    `${head(s)}<body>${nav(s)}<main role="main"><div class="headline"><h1>${s.title}</h1></div><div class="rich-text">${body(s.blocks)}</div><section>${times(8, () => `<article><a href="/a"><h3>${teaserTitle(s)}</h3></a><p>${s.other()}</p></article>`)}</section></main>${footer(s)}</body></html>`,
  'newsroom with bio and boxes': (s) =>
    `${head(s)}<body>${nav(s)}<main><article><h1>${s.title}</h1><p class="meta">${s.voice.date} · 4 min</p>${share(s, 'tools')}<div class="prose">${body(s.blocks, 'p', (index) => (index === 1 ? `<p><a href="https://ledger.example/news/more">${teaserTitle(s)}</a></p>` : index === 3 ? `<aside><h3>${s.voice.newsletter}</h3><p>${s.other()}</p></aside>` : ''))}<hr><p><em>${s.voice.copyright}.</em></p></div><h3>${s.voice.related}</h3>${times(3, () => `<p><a href="/k">${teaserTitle(s)}</a></p>`)}<h3>${s.voice.comments}</h3>${times(3, () => `<p>${s.other()}</p>`)}</article></main>${footer(s)}</body></html>`,
  'infinite scroll': (s) =>
    `${head(s)}<body>${nav(s)}<div class="stream"><article class="full"><h1>${s.title}</h1>${byline(s)}<div class="article-body">${body(s.blocks)}</div></article><article class="full"><h1>${teaserTitle(s)}</h1>${byline(s)}<div class="article-body">${times(4, () => `<p>${s.other()} ${s.other()}</p>`)}</div></article></div>${footer(s)}</body></html>`,
  'hidden by a paywall': (s) =>
    `${head(s)}<body class="modal-open"><div class="site" aria-hidden="true">${nav(s)}<div class="article-main"><h1>${s.title}</h1>${byline(s)}<div class="article__content paywall" style="display:none">${body(s.blocks)}</div></div></div><div class="modal"><h2>${s.voice.newsletter}</h2><p>${s.other()}</p></div>${footer(s)}${comments(s, 2)}</body></html>`,
};
