import { defaultSchema, type Options } from 'rehype-sanitize';

const number = /^\d{1,4}$/;

/**
 * The HTML that an article's body may hold. It has no element that runs, embeds, submits or restyles,
 * and no attribute that does; what is not listed here is dropped and noted.
 */
export const articleHtml: Options = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'div', 'section', 'aside'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'img', 'details', 'summary'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'colgroup', 'col'],
    ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd'],
    ...['mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u'],
    ...['var', 'wbr'],
  ],
  attributes: {
    '*': ['id', ['lang', /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i], ['dir', 'ltr', 'rtl', 'auto'], 'title'],
    a: [
      ...['href', 'hrefLang', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel'],
      ['className', 'data-footnote-backref'],
    ],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    col: [['span', number]],
    colgroup: [['span', number]],
    data: ['value'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['src', 'alt'],
    ins: ['cite', 'dateTime'],
    li: [['value', number]],
    ol: [['start', number], 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [
      ['colSpan', number],
      ['rowSpan', number],
      ['align', 'left', 'center', 'right'],
    ],
    th: [
      'abbr',
      ['colSpan', number],
      ['rowSpan', number],
      ['scope', 'col', 'row', 'colgroup', 'rowgroup'],
      ['align', 'left', 'center', 'right'],
    ],
    time: ['dateTime'],
  },
  ancestors: {
    ...defaultSchema.ancestors,
    ...{ caption: ['table'], colgroup: ['table'], col: ['table'] },
    ...{ figcaption: ['figure'], summary: ['details'], rt: ['ruby'], rp: ['ruby'] },
    ...{ li: ['ul', 'ol'], dt: ['dl'], dd: ['dl'] },
  },
  protocols: {
    href: ['http', 'https', 'HTTP', 'HTTPS', 'mailto', 'tel'],
    cite: ['http', 'https'],
    src: ['http', 'https', 'HTTP', 'HTTPS'],
  },
  // Ids stay as they are written, or footnotes and links to headings would break; rehype-ids keeps them unique.
  clobber: [],
  required: {},
  // What these hold is no text of the article: code, the labels of controls, fallbacks.
  strip: [
    ...['script', 'style', 'template', 'iframe', 'object', 'embed', 'svg', 'audio', 'video', 'canvas'],
    ...['button', 'select', 'textarea', 'title', 'noembed', 'noframes', 'xmp', 'plaintext'],
  ],
};
