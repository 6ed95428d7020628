import { renderBody, type BodyContext, type RenderedBody } from '../../src/markdown/render.ts';

const context: BodyContext = {
  lang: 'fr',
  footnoteWords: { label: 'Notes', back: 'Retour à l’appel' },
  imageAt: (src) =>
    src.includes('missing') ? undefined : { path: `/img/${src.replace('./', '')}`, width: 640, height: 480 },
  internalLink: (href) => (href.includes('broken') || !href.startsWith('/') ? undefined : `/base${href}`),
};

/** Renders in a publication where every picture is there but those named "missing". */
export function render(markdown: string, changes: Partial<BodyContext> = {}): RenderedBody {
  return renderBody(markdown, { ...context, ...changes });
}
