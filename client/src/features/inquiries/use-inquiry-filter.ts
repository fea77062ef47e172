import { useSearchParams } from 'react-router';
import { inquiryKinds, stateFilters } from './inquiries.labels';
import type { InquiryNarrowing, InquiryScope, InquiryStateFilter } from './inquiries.queries';

/** How scopes and states stand in the address. */
const scopeWords: Record<InquiryScope, string> = { all: 'alle', own: 'eigene', responsible: 'bei-mir' };
const stateWords: Record<InquiryStateFilter, string> = {
  open: 'offen',
  received: 'neu',
  in_progress: 'in-arbeit',
  waiting: 'wartet',
  overdue: 'ueberfaellig',
  answered: 'beantwortet',
  closed: 'abgeschlossen',
  all: 'alle',
};
const fieldWords = { kind: 'art', topic: 'thema', municipalityId: 'kommune', query: 'suche' } as const;

export type InquiryField = keyof typeof fieldWords;
const fields: InquiryField[] = ['kind', 'topic', 'municipalityId', 'query'];
const scopes: InquiryScope[] = ['all', 'own', 'responsible'];

export type InquiryFilterState = {
  narrowing: InquiryNarrowing;
  state: InquiryStateFilter;
  isNarrowed: boolean;
  /** How many fields besides the words are set. */
  fieldsSet: number;
  setScope: (scope: InquiryScope) => void;
  setState: (state: InquiryStateFilter) => void;
  setField: (field: InquiryField, value: string) => void;
  reset: () => void;
};

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The filter of the register lives in the address: it can be mailed, and survives going back. */
export function useInquiryFilter(): InquiryFilterState {
  const [search, setSearch] = useSearchParams();
  const of = (field: InquiryField) => search.get(fieldWords[field]) ?? '';
  const narrowing: InquiryNarrowing = {
    scope: scopes.find((one) => scopeWords[one] === search.get('bereich')) ?? 'all',
    kind: inquiryKinds.find((kind) => kind === of('kind')) ?? '',
    topic: of('topic').slice(0, 60),
    municipalityId: id.test(of('municipalityId')) ? of('municipalityId') : '',
    query: of('query').slice(0, 100),
  };
  const change = (pairs: Record<string, string>) =>
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(pairs)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const set = fields.filter((field) => narrowing[field] !== '');
  return {
    narrowing,
    state: stateFilters.find((one) => stateWords[one] === search.get('stand')) ?? 'open',
    isNarrowed: set.length > 0,
    fieldsSet: set.filter((field) => field !== 'query').length,
    setScope: (scope) => change({ bereich: scopeWords[scope] }),
    setState: (state) => change({ stand: stateWords[state] }),
    setField: (field, value) => change({ [fieldWords[field]]: value }),
    reset: () => change(Object.fromEntries(fields.map((field) => [fieldWords[field], '']))),
  };
}
