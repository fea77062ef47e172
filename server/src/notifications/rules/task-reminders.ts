import { addDays } from '../../platform/clock/calendar-day.js';
import type { Person } from './recipients.js';

/** Days as YYYY-MM-DD. */
export type RemindedTask = {
  dueOn: string | null;
  followUpOn: string | null;
  municipalityId: string;
  memberId: string | null;
};

/** Each is told once; the key holds the day, so that a task that was put off is told anew. */
export type Occasion = { outcome: 'task_due' | 'task_overdue' | 'task_follow_up'; key: string };

const DAYS_AHEAD = 3;
const AGAIN_AFTER_DAYS = 7;
/** What lies longer stands in the weekly overview alone. */
const LAST_AFTER_DAYS = 14;

/** The period in which tasks are told: what was missed, because the portal stood still, is caught up within it. */
export const reminderPeriod = (today: string) => ({
  from: addDays(today, -LAST_AFTER_DAYS),
  to: addDays(today, DAYS_AHEAD),
});

/** Why a task is to be told today, the most urgent first. */
export function occasions(
  { dueOn, followUpOn }: Pick<RemindedTask, 'dueOn' | 'followUpOn'>,
  today: string,
): Occasion[] {
  const { from, to } = reminderPeriod(today);
  const told: Occasion[] = [];
  if (dueOn !== null && dueOn >= from && dueOn < today) {
    const isAgain = dueOn < addDays(today, -AGAIN_AFTER_DAYS);
    told.push({ outcome: 'task_overdue', key: `overdue${isAgain ? '-again' : ''}:${dueOn}` });
  }
  if (dueOn !== null && dueOn >= today && dueOn <= to) told.push({ outcome: 'task_due', key: `due:${dueOn}` });
  if (followUpOn !== null && followUpOn >= from && followUpOn <= today) {
    told.push({ outcome: 'task_follow_up', key: `follow-up:${followUpOn}` });
  }
  return told;
}

/** The person whose it is; else those of the municipality, its deputies only where there is nobody else. */
export function reminded<Someone extends Person>(task: RemindedTask, group: readonly Someone[]): Someone[] {
  const own = group.filter(({ memberId }) => memberId === task.memberId);
  if (own.length > 0) return own;
  const seated = group.filter(
    ({ municipality, roles }) => municipality.id === task.municipalityId && roles.some((role) => role !== 'guest'),
  );
  const members = seated.filter(({ roles }) => roles.some((role) => role !== 'deputy' && role !== 'guest'));
  return members.length > 0 ? members : seated;
}
