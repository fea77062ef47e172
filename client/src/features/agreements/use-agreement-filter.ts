import { useAddressState } from '../../lib/use-address-state';
import type { AgreementNarrowing, AgreementStateFilter } from './agreements.queries';

const words: Record<AgreementStateFilter, string> = { unfinished: 'offen', finished: 'umgesetzt', all: '' };
const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const known = (value: string) => (id.test(value) ? value : '');

export const agreementFilters: AgreementStateFilter[] = ['all', 'unfinished', 'finished'];

export type AgreementFilter = ReturnType<typeof useAgreementFilter>;

/** The filter of the register lives in the address. */
export function useAgreementFilter() {
  const [state, setState] = useAddressState('stand');
  const [municipality, setMunicipality] = useAddressState('kommune');
  const [meeting, setMeeting] = useAddressState('sitzung');
  const [query, setQuery] = useAddressState('suche');
  const narrowing: AgreementNarrowing = {
    municipalityId: known(municipality),
    meetingId: known(meeting),
    query: query.slice(0, 100),
  };
  return {
    narrowing,
    state: agreementFilters.find((one) => words[one] === state) ?? 'all',
    isNarrowed: Object.values(narrowing).some((value) => value !== ''),
    setState: (next: AgreementStateFilter) => setState(words[next]),
    setMunicipality,
    setMeeting,
    setQuery: (value: string) => setQuery(value.slice(0, 100)),
  };
}
