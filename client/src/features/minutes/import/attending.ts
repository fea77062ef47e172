import type { MinutesImport, SaveMinutesImport } from './minutes-import.queries';

export type AttendanceState = NonNullable<SaveMinutesImport['attendance']>[number]['state'];
/** A name of the old list and whom it means: somebody of the group, a guest, or nobody. */
export type Guess = { name: string; who: string; state: AttendanceState };

export const GUEST = 'guest';
export const NOBODY = '';

export function guessesOf({ attendance }: Pick<MinutesImport, 'attendance'>): Guess[] {
  const taken = new Set<string>();
  return attendance.map(({ name, kind, memberId }) => {
    const isFree = memberId !== null && !taken.has(memberId);
    if (isFree) taken.add(memberId);
    const there = kind === 'present' || kind === 'guest';
    return { name, who: isFree ? memberId : there ? GUEST : NOBODY, state: kind === 'guest' ? 'present' : kind };
  });
}

/** Each person once: of two names that mean the same the first counts. */
export function attendanceOf(guesses: readonly Guess[]): Pick<SaveMinutesImport, 'attendance' | 'guests'> {
  const members = guesses.filter(({ who }) => who !== GUEST && who !== NOBODY);
  return {
    attendance: [...new Map(members.toReversed().map(({ who, state }) => [who, { memberId: who, state }])).values()],
    guests: guesses.filter(({ who }) => who === GUEST).map(({ name }) => name),
  };
}
