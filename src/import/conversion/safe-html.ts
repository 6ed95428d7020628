import type { Root } from 'hast';
import { defaultSchema } from 'rehype-sanitize';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';

/** What Markdown can say, and nothing else; attributes are addresses and the shape of tables. */
const schema = {
  ...defaultSchema,
  tagNames: (
    'a b blockquote br caption cite code dd del div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img kbd li ol p pre q ' +
    'rp rt ruby s samp span strike strong sub sup table tbody td tfoot th thead tr tt ul var section article main aside header footer address'
  ).split(' '),
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    sup: ['dataNote'],
    td: ['align'],
    th: ['align'],
    code: [['className', /^language-./]],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  clobber: [],
  clobberPrefix: '',
} satisfies Parameters<typeof rehypeSanitize>[0];

const sanitizer = unified().use(rehypeSanitize, schema).freeze();

/** The tree with nothing in it that acts: no script, no handler, no address but http, https and mailto. */
export function safeHtml(tree: Root): Root {
  return sanitizer.runSync(tree);
}
