import { addDays } from '../../platform/clock/calendar-day.js';
import type { Person } from './recipients.js';

/**
 * The leads that are reached on a day (YYYY-MM-DD), the next one to the deadline first: that one is told, the others
 * are over. A programme that was added late is told of once, not three times.
 */
export const reachedLeads = (deadlineOn: string, leadDays: readonly number[], today: string): number[] =>
  deadlineOn < today
    ? []
    : leadDays.filter((days) => addDays(deadlineOn, -days) <= today).toSorted((one, other) => one - other);

export type Word = { municipalityId: string; state: string };

/**
 * Who hears of a deadline: the people of the municipalities that check, at each lead; those who have said nothing at the
 * first one alone, so that nobody overlooks it. Whoever has applied or does not want to is left in peace.
 */
export function deadlineHearers<Someone extends Person>(
  group: readonly Someone[],
  words: readonly Word[],
  isFirst: boolean,
): Someone[] {
  const said = new Map(words.map(({ municipalityId, state }) => [municipalityId, state]));
  return group
    .filter(({ roles }) => roles.some((role) => role !== 'guest'))
    .filter(({ municipality }) => {
      const state = said.get(municipality.id);
      return state === 'checking' || (isFirst && state === undefined);
    });
}

/** The people who stand for a municipality. */
export const peopleOf = <Someone extends Person>(group: readonly Someone[], municipalityId: string): Someone[] =>
  group.filter(
    ({ municipality, roles }) => municipality.id === municipalityId && roles.some((role) => role !== 'guest'),
  );
