import type { Contribution } from '../meetings/agenda/agenda-contributions.service.js';
import { dayFromColumn } from '../platform/clock/calendar-day.js';
import type { AwaitingApproval } from './minutes-approval.repository.js';

/** "Genehmigung des Protokolls der 46. Sitzung", as an item of the next agenda. */
export function presentApprovalItem({ meeting: { id, number }, objectionsUntil }: AwaitingApproval): Contribution {
  const until = objectionsUntil ? `, Einsprüche bis ${inGerman(dayFromColumn(objectionsUntil))}` : '';
  return {
    origin: 'minutes-approval',
    originId: id,
    kind: 'formalities',
    title: `Genehmigung des Protokolls der ${number}. Sitzung`,
    note: `Protokoll der ${number}. Sitzung: in Abstimmung${until}.`,
    durationMinutes: 5,
    joins: `Genehmigung des Protokolls der ${number}. Sitzung`,
  };
}

const inGerman = (day: string): string => day.split('-').reverse().join('.');
