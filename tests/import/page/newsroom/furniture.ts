import type { Block, Story } from './article.ts';

export const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');
/** A headline-like text that is not the article’s. */
export const teaserTitle = (s: Story): string => s.other().slice(0, 60);

/** The body as most systems write it. */
export function body(blocks: Block[], p = 'p', between: (index: number) => string = () => ''): string {
  return blocks.map((block, index) => one(block, p) + between(index)).join('\n');
}

function one(block: Block, p: string): string {
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  if (block.kind === 'h2') return `<h2>${block.text}</h2>`;
  if (block.kind === 'quote') return `<blockquote><p>${block.text}</p></blockquote>`;
  if (block.kind === 'ask') return `<${p}><strong>${block.text}</strong></${p}>`;
  return `<${p}>${block.text}</${p}>`;
}

/** The body as text and line breaks. */
export function broken(blocks: Block[], breaks = '<br><br>'): string {
  return blocks
    .map((block) =>
      block.kind === 'list'
        ? block.items.map((item) => `- ${item}`).join('<br>')
        : block.kind === 'p'
          ? block.text
          : `<b>${block.text}</b>`,
    )
    .join(`${breaks}\n`);
}

export const head = (s: Story, more = ''): string =>
  `<!doctype html><html lang="${s.voice.lang}"><head><meta charset="utf-8"><title>${s.title} | The Ledger</title><meta property="og:title" content="${s.title}"><meta property="og:description" content="${s.deck}"><meta property="og:site_name" content="The Ledger"><link rel="canonical" href="https://ledger.example/news/a-story">${more}<style>.a{b:c}</style><script>var a = "<p>no</p>";</script></head>`;
export const nav = (s: Story): string =>
  `<header class="site-header"><a href="/">The Ledger</a><nav><ul>${times(8, (i) => `<li><a href="/s${i}">${s.voice.headings[i % s.voice.headings.length]}</a></li>`)}</ul></nav></header>`;
export const share = (s: Story, name = 'social-share'): string =>
  `<div class="${name}"><span>${s.voice.share}</span><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> <a href="https://twitter.com/intent/tweet?u=x">Twitter</a> <a href="mailto:?x">Email</a></div>`;
export const teasers = (s: Story, name = 'related-articles', count = 5): string =>
  `<div class="${name}"><h3>${s.voice.related}</h3><ul>${times(count, (i) => `<li><a href="/news/t${i}">${teaserTitle(s)}</a></li>`)}</ul></div>`;
/** Cards with a summary: their text reads like an article’s. */
export const cards = (s: Story, count = 4): string =>
  `<div class="cards"><h3>${s.voice.related}</h3>${times(count, (i) => `<article class="card"><h4><a href="/news/c${i}">${teaserTitle(s)}</a></h4><p>${s.other()}</p><span class="date">${s.voice.date}</span></article>`)}</div>`;
export const byline = (s: Story, name = 'byline'): string =>
  `<div class="${name}">${s.voice.by} <a href="/authors/1" rel="author">${s.author}</a> <time datetime="2017-03-14T08:30:00+01:00">${s.voice.date}</time></div>`;
export const comments = (s: Story, count: number): string =>
  `<div id="comments" class="comments-area"><h3>${count} ${s.voice.comments}</h3><ol class="comment-list">${times(count, () => `<li class="comment"><b>${s.pick(s.voice.who)}</b> <span>${s.voice.date}</span><p>${s.other()} ${s.other()}</p><a href="#r">Reply</a></li>`)}</ol></div>`;
export const footer = (s: Story): string =>
  `<footer class="site-footer"><p>© 2017 The Ledger. ${s.voice.copyright}. ${s.voice.cookies}.</p><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></footer>`;
export const tags = (s: Story): string =>
  `<div class="tags">${s.voice.tags}: ${times(4, (i) => `<a href="/tag/${i}">${s.pick(s.voice.place)}</a>`)}</div>`;
export const subscribe = (s: Story, name = 'newsletter-box'): string =>
  `<div class="${name}"><p>${s.voice.newsletter}</p><form><input type="email"><button>OK</button></form></div>`;
export const sidebar = (s: Story): string =>
  `<aside class="sidebar"><div class="widget"><h3>${s.voice.related}</h3>${times(6, (i) => `<div><a href="/w${i}">${teaserTitle(s)}</a><p>${s.other().slice(0, 110)}…</p></div>`)}</div></aside>`;
