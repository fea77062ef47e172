import type { SearchHit, SearchKind } from './search.queries';

export type HitGroup = { kind: SearchKind; hits: SearchHit[] };

/** Grouped by kind; the kind of the best hit comes first. */
export function byKind(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return [...groups].map(([kind, ofKind]) => ({ kind, hits: ofKind }));
}

/** A file has many pages. */
export const keyOf = ({ kind, id, page }: SearchHit): string => `${kind}-${id}-${page?.number ?? ''}`;
