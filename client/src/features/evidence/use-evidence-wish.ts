import { useSearchParams } from 'react-router';
import { toLocalDate } from '../../lib/local-time';
import type { Extract, Grant, Period } from './evidence.queries';
import { isPeriod, wholeYear, within, yearsToAccountFor } from './periods';

type Wish = { group?: string; grant?: string; year?: string; from?: string; until?: string; extract?: string };

const NAMES = {
  group: 'arbeitskreis',
  grant: 'bewilligung',
  year: 'jahr',
  from: 'von',
  until: 'bis',
  extract: 'auszug',
} as const;

/** What is wanted stands in the address. */
export function useEvidenceWish() {
  const [search, setSearch] = useSearchParams();
  const get = (name: keyof Wish) => search.get(NAMES[name]) ?? '';
  const change = (wish: Wish) =>
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        for (const name of ['group', 'grant', 'year', 'from', 'until', 'extract'] as const) {
          const value = wish[name];
          if (value) next.set(NAMES[name], value);
          else if (value === '') next.delete(NAMES[name]);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const extract: Extract = get('extract') === 'leitung' ? 'leadership' : 'public';
  return { get, change, extract };
}

export type EvidenceWish = ReturnType<typeof useEvidenceWish>;

/** A year, the whole grant ("alles"), or days of one's own ("frei"). */
export function wantedPeriod({ get }: EvidenceWish, grant: Grant | undefined): Period {
  const [year] = yearsToAccountFor(toLocalDate(new Date()), grant);
  const usual = within(wholeYear(year ?? 2026), grant);
  if (get('year') === 'alles' && grant) return { from: grant.startsOn, until: grant.endsOn };
  if (get('year') === 'frei') {
    const own = { from: get('from'), until: get('until') };
    return isPeriod(own) ? own : usual;
  }
  return /^\d{4}$/.test(get('year')) ? within(wholeYear(Number(get('year'))), grant) : usual;
}
