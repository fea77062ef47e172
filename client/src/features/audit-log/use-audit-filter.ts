import { useSearchParams } from 'react-router';
import type { AuditNarrowing } from './audit-log.queries';

const words = { memberId: 'person', subjectType: 'sache', from: 'von', until: 'bis' } as const;

export type AuditField = keyof typeof words;
const fields: AuditField[] = ['memberId', 'subjectType', 'from', 'until'];

const day = /^\d{4}-\d{2}-\d{2}$/;
const known: Record<AuditField, RegExp> = {
  memberId: /^[\w-]{1,40}$/,
  subjectType: /^[a-z-]{1,40}$/,
  from: day,
  until: day,
};

/** Somebody is still writing the year: nothing to ask the server for. */
const isWhole = (value: string): boolean => !day.test(value) || value >= '1900';

export type AuditFilter = {
  /** As it stands in the fields. */
  shown: AuditNarrowing;
  /** As the server is asked. */
  narrowing: AuditNarrowing;
  isNarrowed: boolean;
  setField: (field: AuditField, value: string) => void;
  reset: () => void;
};

/** The filter of the log lives in the address: it can be mailed, and survives going back. */
export function useAuditFilter(): AuditFilter {
  const [search, setSearch] = useSearchParams();
  const fieldOf = (field: AuditField) => {
    const value = search.get(words[field]) ?? '';
    return known[field].test(value) ? value : '';
  };
  const shown: AuditNarrowing = {
    memberId: fieldOf('memberId'),
    subjectType: fieldOf('subjectType'),
    from: fieldOf('from'),
    until: fieldOf('until'),
  };
  const asked = (value: string) => (isWhole(value) ? value : '');
  const change = (pairs: Array<[AuditField, string]>) =>
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        for (const [field, value] of pairs) {
          if (value) next.set(words[field], value);
          else next.delete(words[field]);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    shown,
    narrowing: { ...shown, from: asked(shown.from), until: asked(shown.until) },
    isNarrowed: fields.some((field) => shown[field] !== ''),
    setField: (field, value) => change([[field, value]]),
    reset: () => change(fields.map((field) => [field, ''])),
  };
}
