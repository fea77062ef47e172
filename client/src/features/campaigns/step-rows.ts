import type { CampaignStep } from './campaigns.queries';

/** A step as it is typed. */
export type StepRow = {
  key: string;
  id: string | null;
  title: string;
  note: string;
  days: string;
  dueOn: string | null;
};

export const MOST_STEPS = 20;

export const rowsOf = (steps: readonly CampaignStep[]): StepRow[] =>
  steps.map(({ id, title, note, daysBefore, dueOn }) => ({
    ...{ key: id, id, title, note, dueOn },
    days: daysBefore === null ? '' : String(daysBefore),
  }));

export const newRow = (rows: readonly StepRow[]): StepRow => ({
  ...{ key: `new-${rows.length}-${Date.now()}`, id: null, title: '', note: '', days: '', dueOn: null },
});

/** Days that are typed win over a fixed day; what is no number says nothing. */
export const stepsFrom = (rows: readonly StepRow[]) =>
  rows.map(({ id, title, note, days, dueOn }) => {
    const daysBefore = /^-?\d{1,3}$/.test(days.trim()) ? Number(days) : null;
    return { id, title, note, daysBefore, dueOn: daysBefore === null ? dueOn : null };
  });
