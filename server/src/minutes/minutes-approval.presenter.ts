import type { Contribution, Withdrawal } from '../meetings/agenda/agenda-contributions.service.js';
import { calendarDay, dayFromColumn } from '../platform/clock/calendar-day.js';
import type { AwaitingApproval } from './minutes-approval.repository.js';

/** "Genehmigung des Protokolls der 46. Sitzung", as an item of the next agenda. */
export function presentApprovalItem(minutes: AwaitingApproval, now: Date): Contribution {
  const { id, number } = minutes.meeting;
  return {
    origin: 'minutes-approval',
    originId: id,
    kind: 'formalities',
    title: `Genehmigung des Protokolls der ${number}. Sitzung`,
    note: `${leadOf(minutes.meeting)} ${howItStands(minutes, calendarDay(now))}.`,
    durationMinutes: 5,
    joins: `Genehmigung des Protokolls der ${number}. Sitzung`,
  };
}

/** What an agenda says no longer while the minutes are a draft again. */
export const presentApprovalWithdrawal = (meeting: { id: string; number: number }): Withdrawal => ({
  origin: 'minutes-approval',
  originId: meeting.id,
  lead: leadOf(meeting),
});

const leadOf = ({ number }: { number: number }): string => `Protokoll der ${number}. Sitzung:`;

function howItStands({ state, objectionsUntil, approvedAt }: AwaitingApproval, today: string): string {
  if (state === 'approved') return `genehmigt${approvedAt ? ` am ${inGerman(calendarDay(approvedAt))}` : ''}`;
  const until = objectionsUntil && dayFromColumn(objectionsUntil);
  if (until === null) return 'in Abstimmung';
  return until < today
    ? `in Abstimmung, die Frist für Einsprüche endete am ${inGerman(until)}`
    : `in Abstimmung, Einsprüche bis ${inGerman(until)}`;
}

const inGerman = (day: string): string => day.split('-').reverse().join('.');
