import type { Source } from './source-schema.ts';

/**
 * What can be said of an article's origin: the site's own reporting; an original that is linked; one of which
 * only an archived copy has an address; one whose address is lost.
 */
export type SourceState =
  | { kind: 'original' }
  | { kind: 'linked'; source: Source; url: string }
  | { kind: 'archived'; source: Source; url: string }
  | { kind: 'lost'; source: Source };

export function sourceState(source: Source | 'original'): SourceState {
  if (source === 'original') return { kind: 'original' };
  if (source.url !== null) return { kind: 'linked', source, url: source.url };
  if (source.archive !== undefined) return { kind: 'archived', source, url: source.archive };
  return { kind: 'lost', source };
}
