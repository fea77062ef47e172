export type AnswerValue = 'yes' | 'if_need_be' | 'no';

export type Candidate = {
  id: string;
  startsAt: Date;
  yes: number;
  ifNeedBe: number;
  no: number;
  /** Names of those without whom the meeting is not held and who cannot come. */
  missing: readonly string[];
};

/** Why this one and no other. */
export type Reason =
  /** More municipalities than on any other. */
  | 'most'
  /** As many can on others, but more of them only if need be. */
  | 'fewer_if_need_be'
  /** Equal to others in both; it is the earlier one. */
  | 'earlier'
  /** Nobody has answered yet. */
  | 'no_answers'
  /** Somebody without whom it is not held cannot come on any of those that are left. */
  | 'required_cannot'
  /** Of those that are left nobody can on any. */
  | 'nobody'
  /** Every option is over. */
  | 'over';

export type Proposal = {
  optionId: string | null;
  reason: Reason;
  /** Options that would have had as many municipalities. */
  tiedWith: string[];
};

const able = ({ yes, ifNeedBe }: Candidate) => yes + ifNeedBe;

/** Most municipalities first; of equals the one with fewer "if need be", then the earlier. */
const better = (one: Candidate, other: Candidate) =>
  able(other) - able(one) || other.yes - one.yes || one.startsAt.getTime() - other.startsAt.getTime();

export function propose(candidates: readonly Candidate[], now: Date): Proposal {
  const none = (reason: Reason): Proposal => ({ optionId: null, reason, tiedWith: [] });
  const ahead = candidates.filter(({ startsAt }) => startsAt > now);
  if (ahead.length === 0) return none('over');
  if (ahead.every((option) => able(option) + option.no === 0)) return none('no_answers');
  const possible = ahead.filter(({ missing }) => missing.length === 0).sort(better);
  const [best, ...others] = possible;
  if (!best) return none('required_cannot');
  if (able(best) === 0) return none(ahead.some((option) => able(option) > 0) ? 'required_cannot' : 'nobody');
  const tied = others.filter((option) => able(option) === able(best));
  const equal = tied.filter(({ yes }) => yes === best.yes);
  const reason = tied.length === 0 ? 'most' : equal.length === 0 ? 'fewer_if_need_be' : 'earlier';
  return { optionId: best.id, reason, tiedWith: (equal.length > 0 ? equal : tied).map(({ id }) => id) };
}
