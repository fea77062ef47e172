import { useSearchParams } from 'react-router';
import type { ReportKind } from './reports.queries';

export type Subject = 'status' | ReportKind;

/** How reports and their wishes stand in the address. */
const words: Record<Subject, string> = {
  status: 'umsetzungsstand',
  annual: 'jahresbericht',
  attendance: 'teilnahme',
  talks: 'vortraege',
  inquiries: 'anfragen',
  tasks: 'aufgaben',
};
const names = {
  group: 'arbeitskreis',
  plan: 'plan',
  from: 'von',
  until: 'bis',
  asOf: 'stand',
  since: 'vergleich',
  field: 'feld',
  municipality: 'kommune',
} as const;

export const subjects: Subject[] = ['status', 'annual', 'attendance', 'talks', 'inquiries', 'tasks'];
export type WishName = keyof typeof names;

const day = /^\d{4}-\d{2}-\d{2}$/;
const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const known: Record<WishName, RegExp> = {
  group: /./,
  plan: id,
  from: day,
  until: day,
  asOf: day,
  since: /^(\d{4}-\d{2}-\d{2}|none)$/,
  field: id,
  municipality: id,
};

/** Which report is wanted lives in the address: it can be mailed, and survives going back. */
export function useReportWish() {
  const [search, setSearch] = useSearchParams();
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
  return {
    subject: subjects.find((one) => words[one] === search.get('bericht')) ?? 'status',
    choose: (subject: Subject) => change({ bericht: words[subject] }),
    get(name: WishName): string {
      const value = search.get(names[name]) ?? '';
      return known[name].test(value) ? value : '';
    },
    set: (values: Partial<Record<WishName, string>>) =>
      change(
        Object.fromEntries(
          Object.entries(names).flatMap(([name, word]) => {
            const value = Object.entries(values).find(([key]) => key === name)?.[1];
            return value === undefined ? [] : [[word, value]];
          }),
        ),
      ),
  };
}

export type ReportWish = ReturnType<typeof useReportWish>;
