import { calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { changesBetween, type Snapshot } from './changes.js';
import { codeOf, isOverdue, isStale, type MeasureStatus, nextMilestone } from './standing.js';

type Columns = {
  number: number;
  title: string;
  description: string;
  status: MeasureStatus;
  statusText: string;
  endsOn: Date | null;
  office: string | null;
  confirmedAt: Date;
  removedAt: Date | null;
  fieldOfAction: { id: string; code: string; title: string };
  parties: ReadonlyArray<{ municipalityId: string; role: 'lead' | 'partner' }>;
  milestones: ReadonlyArray<{ id: string; title: string; dueOn: Date | null; reachedOn: Date | null }>;
};

export type Kept = Snapshot & { status: MeasureStatus; confirmedAt: string; changedAt: string };

const day = (column: Date | null) => column && dayFromColumn(column);

/** A measure as a revision keeps it; `before` is what the last one kept. */
export function snapshotOf(measure: Columns, before: Kept | null, now: Date): Kept {
  const of = (wanted: 'lead' | 'partner') =>
    measure.parties
      .filter(({ role }) => role === wanted)
      .map(({ municipalityId }) => municipalityId)
      .sort();
  const { id, code, title } = measure.fieldOfAction;
  const snapshot = {
    field: { id, code, title },
    number: measure.number,
    title: measure.title,
    description: measure.description,
    status: measure.status,
    statusText: measure.statusText,
    endsOn: day(measure.endsOn),
    office: measure.office,
    leadIds: of('lead'),
    partnerIds: of('partner'),
    milestones: measure.milestones.map((one) => ({
      id: one.id,
      title: one.title,
      dueOn: day(one.dueOn),
      reachedOn: day(one.reachedOn),
    })),
    confirmedAt: measure.confirmedAt.toISOString(),
    isRemoved: measure.removedAt !== null,
  };
  const isSame = before !== null && changesBetween(before, snapshot).length === 0;
  return { ...snapshot, changedAt: isSame ? before.changedAt : now.toISOString() };
}

/** What is computed of a measure for a day: never stored. */
export function standingOn(snapshot: Kept, today: string) {
  const { field, number, status, endsOn, milestones, confirmedAt } = snapshot;
  return {
    code: codeOf(field, number),
    isOverdue: isOverdue({ status, endsOn }, today),
    isStale: isStale({ status, confirmedOn: calendarDay(new Date(confirmedAt)) }, today),
    nextMilestone: nextMilestone(milestones, today),
  };
}
