import { useSearchParams } from 'react-router';
import type { TaskNarrowing, TaskScope, TaskStateFilter } from './tasks.queries';

/** How scopes and states stand in the address. */
const scopeWords: Record<TaskScope, string> = { mine: 'meine', municipality: 'kommune', group: 'alle' };
const stateWords: Record<TaskStateFilter, string> = {
  unfinished: 'offen',
  overdue: 'ueberfaellig',
  to_follow_up: 'wiedervorlage',
  in_progress: 'in-arbeit',
  done: 'erledigt',
  dropped: 'entfallen',
  all: 'alle',
};
const fieldWords = {
  municipalityId: 'kommune',
  memberId: 'person',
  meetingId: 'sitzung',
  dueFrom: 'von',
  dueUntil: 'bis',
  query: 'suche',
} as const;

export const taskScopes: TaskScope[] = ['mine', 'municipality', 'group'];
export const taskStates: TaskStateFilter[] = [
  'unfinished',
  'overdue',
  'to_follow_up',
  'in_progress',
  'done',
  'dropped',
  'all',
];

export type TaskField = keyof typeof fieldWords;
const fields: TaskField[] = ['municipalityId', 'memberId', 'meetingId', 'dueFrom', 'dueUntil', 'query'];

export type TaskFilter = {
  narrowing: TaskNarrowing;
  state: TaskStateFilter;
  /** How many fields besides the words are set. */
  fieldsSet: number;
  isNarrowed: boolean;
  setScope: (scope: TaskScope) => void;
  setState: (state: TaskStateFilter) => void;
  setField: (field: TaskField, value: string) => void;
  reset: () => void;
};

const day = /^\d{4}-\d{2}-\d{2}$/;
const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const known: Record<TaskField, RegExp> = {
  municipalityId: id,
  memberId: id,
  meetingId: id,
  dueFrom: day,
  dueUntil: day,
  query: /^.{1,100}$/u,
};

/** The filter of the register lives in the address: it can be mailed, and survives going back. */
export function useTaskFilter(): TaskFilter {
  const [search, setSearch] = useSearchParams();
  const scope = taskScopes.find((one) => scopeWords[one] === search.get('bereich')) ?? 'mine';
  const state = taskStates.find((one) => stateWords[one] === search.get('stand')) ?? 'unfinished';
  const fieldOf = (field: TaskField) => {
    const value = search.get(fieldWords[field]) ?? '';
    return known[field].test(value) ? value : '';
  };
  const narrowing: TaskNarrowing = {
    scope,
    municipalityId: fieldOf('municipalityId'),
    memberId: fieldOf('memberId'),
    meetingId: fieldOf('meetingId'),
    dueFrom: fieldOf('dueFrom'),
    dueUntil: fieldOf('dueUntil'),
    query: fieldOf('query'),
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
    state,
    fieldsSet: set.filter((field) => field !== 'query').length,
    isNarrowed: set.length > 0,
    setScope: (next) => change({ bereich: scopeWords[next] }),
    setState: (next) => change({ stand: stateWords[next] }),
    setField: (field, value) => change({ [fieldWords[field]]: value }),
    reset: () => change(Object.fromEntries(fields.map((field) => [fieldWords[field], '']))),
  };
}
