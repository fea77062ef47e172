import type { SearchFilter, SearchKind } from './search.queries';

export const facetNames = ['kind', 'group', 'year', 'municipality', 'topic'] as const;
export type FacetName = (typeof facetNames)[number];

/** Names in the address, in the reader's language. */
export const parameterOf: Record<FacetName, string> = {
  kind: 'art',
  group: 'arbeitskreis',
  year: 'jahr',
  municipality: 'kommune',
  topic: 'thema',
};

export const kinds = [
  'talk',
  'page',
  'meeting',
  'agenda_item',
  'decision',
  'minutes_entry',
  'task',
  'person',
  'municipality',
  'topic',
] as const satisfies readonly SearchKind[];

/** What somebody mailed may be wrong: values that cannot be are left out. */
export function filterFrom(search: URLSearchParams): SearchFilter {
  const of = (name: FacetName) => search.get(parameterOf[name]) ?? undefined;
  const year = of('year');
  return {
    q: (search.get('q') ?? '').trim().slice(0, 200),
    kind: kinds.find((kind) => kind === of('kind')),
    group: idOf(of('group')),
    year: year !== undefined && /^(19|20|21)\d\d$/.test(year) ? year : undefined,
    municipality: idOf(of('municipality')),
    topic: of('topic')?.slice(0, 120),
  };
}

const idOf = (value: string | undefined) =>
  value !== undefined && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) ? value : undefined;
