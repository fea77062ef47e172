import { useAddressState } from '../../lib/use-address-state';
import { measureStatuses } from './action-plan.labels';
import type { MeasureStatus, PlanNarrowing } from './action-plan.queries';

const words: Record<MeasureStatus, string> = {
  planned: 'geplant',
  in_progress: 'in-ausfuehrung',
  done: 'abgeschlossen',
  ongoing: 'fortlaufend',
  deferred: 'zurueckgestellt',
};
const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const known = (value: string) => (id.test(value) ? value : '');
const realDay = (value: string) =>
  /^[1-9]\d{3}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : '';

export type PlanFilter = ReturnType<typeof usePlanFilter>;

/** What a plan shows lives in the address. */
export function usePlanFilter() {
  const [plan, setPlan] = useAddressState('plan');
  const [asOf, setAsOf] = useAddressState('stand-vom');
  const [status, setStatus] = useAddressState('status');
  const [field, setField] = useAddressState('feld');
  const [municipality, setMunicipality] = useAddressState('kommune');
  const [stale, setStale] = useAddressState('ohne-stand');
  const [query, setQuery] = useAddressState('suche');
  const [view, setView] = useAddressState('ansicht');
  const narrowing: PlanNarrowing = {
    asOf: realDay(asOf),
    status: measureStatuses.find((one) => words[one] === status) ?? '',
    fieldId: known(field),
    municipalityId: known(municipality),
    stale: stale === 'ja',
    query: query.slice(0, 100),
  };
  const { asOf: _, ...narrowed } = narrowing;
  return {
    planId: known(plan),
    narrowing,
    isNarrowed: Object.values(narrowed).some(Boolean),
    isTable: view === 'tabelle',
    setPlan,
    setAsOf: (day: string) => setAsOf(realDay(day)),
    setStatus: (next: MeasureStatus | '') => setStatus(next === '' ? '' : words[next]),
    setField,
    setMunicipality,
    setStale: (next: boolean) => setStale(next ? 'ja' : ''),
    setQuery: (value: string) => setQuery(value.slice(0, 100)),
    setTable: (next: boolean) => setView(next ? 'tabelle' : ''),
  };
}
