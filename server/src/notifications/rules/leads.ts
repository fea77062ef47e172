import { addDays } from '../../platform/clock/calendar-day.js';

/**
 * The leads that are reached on a day (YYYY-MM-DD), the next one to the deadline first: that one is told, the others
 * are over. What was added late is told of once, not three times.
 */
export const reachedLeads = (deadlineOn: string, leadDays: readonly number[], today: string): number[] =>
  deadlineOn < today
    ? []
    : leadDays.filter((days) => addDays(deadlineOn, -days) <= today).toSorted((one, other) => one - other);

/** The nearest lead that is reached, with its key; `besides` are the keys of those farther off, which it tells along. */
export function reachedLead(name: string, deadlineOn: string, leadDays: readonly number[], today: string) {
  const [lead, ...farther] = reachedLeads(deadlineOn, leadDays, today);
  const keyOf = (days: number) => `${name}:${deadlineOn}:${days}`;
  return lead === undefined ? undefined : { lead, key: keyOf(lead), besides: farther.map(keyOf) };
}
