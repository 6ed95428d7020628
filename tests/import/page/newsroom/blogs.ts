import type { Story } from './article.ts';
import {
  body,
  broken,
  byline,
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

/** Pages of the blogging systems, as their themes write them. */
export const blogs: Record<string, Template> = {
  'wordpress theme': (s) =>
    `${head(s)}<body class="single single-post">${nav(s)}<div id="page"><main id="main" class="site-main"><article id="post-12" class="post-12 post type-post hentry category-news tag-a"><header class="entry-header"><h1 class="entry-title">${s.title}</h1><div class="entry-meta">${byline(s, 'posted-on')}<span class="comments-link"><a href="#c">12 ${s.voice.comments}</a></span></div></header><div class="entry-content">${body(s.blocks)}<div class="sharedaddy sd-sharing-enabled">${share(s, 'robots-nocontent')}</div><div id="jp-relatedposts" class="jp-relatedposts"><h3>${s.voice.related}</h3><p><a href="/x">${teaserTitle(s)}</a></p></div></div><footer class="entry-footer">${tags(s)}</footer></article><div class="author-bio"><img src="/p.jpg"><h4>${s.author}</h4><p>${s.other()}</p></div>${comments(s, 3)}</main>${sidebar(s)}</div>${footer(s)}</body></html>`,
  'wordpress many comments': (s) =>
    `${head(s)}<body>${nav(s)}<div class="container"><div class="content-area"><article class="hentry"><h1>${s.title}</h1>${byline(s)}<div class="post-content">${body(s.blocks)}</div></article><section class="commentaires" id="commentaires"><h2>${s.voice.comments}</h2>${times(30, () => `<div class="comment-body"><p>${s.other()} ${s.other()} ${s.other()}</p></div>`)}</section></div></div>${footer(s)}</body></html>`,
  elementor: (s) =>
    `${head(s)}<body class="elementor-page">${nav(s)}<div data-elementor-type="single" class="elementor elementor-55"><section class="elementor-section"><div class="elementor-container"><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title">${s.title}</h1></div></div>${s.blocks.map((block) => `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${body([block])}</div></div>`).join('')}<div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-widget-container">Facebook Twitter LinkedIn</div></div></div></section><section class="elementor-section"><div class="elementor-widget elementor-widget-posts"><h3>${s.voice.related}</h3>${times(3, () => `<article class="elementor-post"><h3><a href="/x">${teaserTitle(s)}</a></h3><p>${s.other()}</p></article>`)}</div></section></div>${footer(s)}</body></html>`,
  blogger: (s) =>
    `${head(s)}<body><div class="body-fauxcolumns"></div><div class="content-outer"><div class="main-outer"><div class="date-outer"><h2 class="date-header"><span>${s.voice.date}</span></h2><div class="post hentry"><h3 class="post-title entry-title">${s.title}</h3><div class="post-body entry-content" id="post-body-1"><div dir="ltr" trbidi="on">${broken(s.blocks, '<br /><br />')}</div><div style="clear: both;"></div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">${s.author}</span></span> <span class="post-timestamp">at 08:30</span><div class="post-share-buttons">Email This BlogThis! Share to Twitter</div><span class="post-labels">Labels: <a href="/l">${s.pick(s.voice.place)}</a></span></div></div></div>${comments(s, 5)}<div class="blog-pager">Newer Post Older Post Home</div></div><div class="column-right-outer"><div class="widget BlogArchive"><h2>Blog Archive</h2>${times(20, (i) => `<li><a href="/${i}">March (${i})</a></li>`)}</div></div></div></body></html>`,
  medium: (s) =>
    `${head(s)}<body><div id="root"><div class="a b c"><div class="d e"><a href="/">Medium</a> <a href="/s">Sign in</a></div><article><div class="l"><section><div class="n p"><h1 class="q r">${s.title}</h1><div class="s t"><a href="/@x">${s.author}</a><button>Follow</button><div>5 min read · ${s.voice.date}</div></div><div class="u v"><div>42</div><div>3</div></div>${s.blocks.map((block) => body([block]).replace('<p>', '<p class="pw-post-body-paragraph xx yy">')).join('')}</div></section></div></article><div class="w"><p>More from ${s.author}</p><p>${s.other()}</p><button>Follow</button></div><div class="w"><h2>Recommended from Medium</h2>${times(4, () => `<div><a href="/@y"><h2>${teaserTitle(s)}</h2><h3>${s.other()}</h3></a></div>`)}</div></div></div></body></html>`,
  ghost: (s) =>
    `${head(s)}<body class="post-template">${nav(s)}<main id="site-main" class="gh-main"><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">${s.title}</h1><p class="gh-article-excerpt">${s.deck}</p>${byline(s, 'gh-article-meta')}</header><section class="gh-content gh-canvas">${body(s.blocks)}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${teaserTitle(s)}</div></div></a></figure></section></article></main><section class="gh-subscribe"><h3>${s.voice.newsletter}</h3><p>${s.other()}</p></section>${footer(s)}</body></html>`,
  squarespace: (s) =>
    `${head(s)}<body>${nav(s)}<article class="entry hentry"><h1 class="entry-title">${s.title}</h1>${byline(s, 'blog-meta')}<div class="blog-item-content e-content"><div class="sqs-layout"><div class="row sqs-row"><div class="col sqs-col-12">${s.blocks.map((block) => `<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content">${body([block])}</div></div>`).join(`<div class="sqs-block image-block"><img src="/i.jpg"></div>`)}</div></div></div></div><section class="item-pagination"><a href="/p">${teaserTitle(s)}</a></section></article>${comments(s, 2)}${footer(s)}</body></html>`,
  substack: (s) =>
    `${head(s)}<body><div id="entry"><div id="main" class="main"><div class="single-post-container"><div class="container"><div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${s.title}</h1><h3 class="subtitle">${s.deck}</h3><div class="byline-wrapper">${s.author} <div class="post-date">${s.voice.date}</div></div></div><div><div class="available-content"><div dir="auto" class="body markup">${body(s.blocks, 'p', (index) => (index === 2 ? `<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">${s.voice.newsletter}</p></div></div></div>` : ''))}</div></div></div></article></div></div></div><div class="comments-section">${times(9, () => `<div class="comment-content"><p>${s.other()} ${s.other()}</p></div>`)}</div></div></div></body></html>`,
  typepad: (s) =>
    `${head(s)}<body class="layout-two-column-right"><div id="container"><div id="pagebody"><div id="alpha"><p class="content-nav"><a href="/p">« ${teaserTitle(s)}</a> | <a href="/">Main</a></p><h2 class="date-header">${s.voice.date}</h2><div class="entry" id="entry-1"><h3 class="entry-header">${s.title}</h3><div class="entry-content"><div class="entry-body">${body(s.blocks)}</div></div><div class="entry-footer"><p class="entry-footer-info"><span class="post-footers">Posted by ${s.author} on ${s.voice.date} at 08:30</span> | <a href="/p">Permalink</a></p></div></div>${comments(s, 4)}</div><div id="beta"><div class="module-about module"><h2>About</h2><p>${s.other()}</p></div></div></div></div></body></html>`,
  'divi module page': (s) =>
    `${head(s)}<body class="et_pb_pagebuilder_layout">${nav(s)}<div id="main-content"><div class="et_pb_section"><div class="et_pb_row"><h1>${s.title}</h1>${s.blocks.map((block) => `<div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">${body([block])}</div></div>`).join('')}</div></div></div>${subscribe(s, 'et_pb_signup')}${footer(s)}</body></html>`,
  'newspaper theme': (s) =>
    `${head(s)}<body>${nav(s)}<div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><a href="/">Home</a> › <a href="/n">News</a></div><div class="td-main-content"><article class="post"><h1 class="entry-title">${s.title}</h1>${byline(s, 'td-module-meta-info')}<div class="td-post-sharing">${share(s, 'td-x')}</div><div class="td-post-content tagdiv-type">${body(s.blocks, 'p', (index) => (index === 1 ? `<div class="td-a-rec td-a-rec-id-content_inline">Advertisement</div><p><strong><a href="/news/y">${s.voice.readAlso}: ${teaserTitle(s)}</a></strong></p>` : ''))}</div><footer>${tags(s)}<div class="td-block-row td-post-next-prev"><a href="/p">${teaserTitle(s)}</a></div><div class="author-box-wrap"><div class="desc"><div class="td-author-description">${s.other()}</div></div></div></footer></article><div class="td_block_wrap td_block_related_posts"><h4>${s.voice.related}</h4>${times(3, () => `<div class="td_module"><h3><a href="/x">${teaserTitle(s)}</a></h3></div>`)}</div></div></div></div>${footer(s)}${teasers(s)}</body></html>`,
};
