import type { Contribution } from '../meetings/agenda/agenda-contributions.service.js';
import { calendarDay, dayFromColumn } from '../platform/clock/calendar-day.js';
import type { AwaitingApproval } from './minutes-approval.repository.js';

/** "Genehmigung des Protokolls der 46. Sitzung", as an item of the next agenda. */
export function presentApprovalItem(minutes: AwaitingApproval): Contribution {
  const { id, number } = minutes.meeting;
  return {
    origin: 'minutes-approval',
    originId: id,
    kind: 'formalities',
    title: `Genehmigung des Protokolls der ${number}. Sitzung`,
    note: `Protokoll der ${number}. Sitzung: ${howItStands(minutes)}.`,
    durationMinutes: 5,
    joins: `Genehmigung des Protokolls der ${number}. Sitzung`,
  };
}

function howItStands({ state, objectionsUntil, approvedAt }: AwaitingApproval): string {
  if (state === 'approved') return `genehmigt${approvedAt ? ` am ${inGerman(calendarDay(approvedAt))}` : ''}`;
  return `in Abstimmung${objectionsUntil ? `, Einsprüche bis ${inGerman(dayFromColumn(objectionsUntil))}` : ''}`;
}

const inGerman = (day: string): string => day.split('-').reverse().join('.');
