import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { BodyContext } from './body-context.ts';
import { rehypePlainText } from './plain-text.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeNesting } from './rehype-nesting.ts';
import { rehypeQuotations } from './rehype-quotations.ts';
import { rehypeRawHtml } from './rehype-raw-html.ts';
import { rehypeSafe } from './rehype-safe.ts';
import { rehypeTypography } from './rehype-typography.ts';
import { rehypeWideContent } from './rehype-wide-content.ts';
import { remarkArticleSyntax } from './remark-article-syntax.ts';
import { remarkBlankNames } from './remark-blank-names.ts';
import { tableRow } from './table-row.ts';

/** How a body becomes HTML: the steps of every rendering, in order. */
function pipeline(words: BodyContext['footnoteWords']) {
  return (
    unified()
      .use(remarkArticleSyntax)
      .use(remarkBlankNames)
      .use(remarkRehype, { ...conversion, ...footnotes(words) })
      // HTML in the Markdown becomes part of the tree, so that the filter sees all there is.
      .use(rehypeRawHtml)
      .use(rehypeSafe)
      // Dropping an element leaves its content where that may not belong.
      .use(rehypeNesting)
      // From here on the tree is trusted: what follows may add what an author may not.
      .use(rehypeHeadings)
      .use(rehypeFigures)
      // After figures, which make links of remote pictures; after headings, whose ids links point to.
      .use(rehypeLinks)
      .use(rehypeWideContent)
      .use(rehypeQuotations)
      // Last, because it sets captions and whatever text the others made.
      .use(rehypeTypography)
      .use(rehypePlainText)
      .use(rehypeStringify)
      .freeze()
  );
}

// The filter prefixes no ids (see articleHtml), so footnotes and their links agree without one.
const conversion: Options = { allowDangerousHtml: true, clobberPrefix: '', handlers: { tableRow } };

function footnotes({ label, back }: BodyContext['footnoteWords']): Options {
  return {
    footnoteLabel: label,
    footnoteLabelProperties: {},
    footnoteBackLabel: (note, mention) => `${back} ${note + 1}${mention > 1 ? `-${mention}` : ''}`,
  };
}

export type Pipeline = ReturnType<typeof pipeline>;
const pipelines = new Map<string, Pipeline>();

/** The pipeline with a language's words for footnotes. It is made once: making one costs as much as an article. */
export function pipelineWith(words: BodyContext['footnoteWords']): Pipeline {
  const key = JSON.stringify([words.label, words.back]);
  const known = pipelines.get(key);
  if (known) return known;
  const made = pipeline(words);
  pipelines.set(key, made);
  return made;
}
