import type { Person } from './recipients.js';

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
