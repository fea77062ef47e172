export type RevisionCause =
  | 'written'
  | 'imported'
  | 'circulated'
  | 'recalled'
  | 'request_accepted'
  | 'approved'
  | 'amended';

const MINUTE = 60_000;
const LONG = 10 * MINUTE;
/** Two who write at once would otherwise leave a revision with every word. */
const SHORT = 2 * MINUTE;

/** Whether what was written so far is kept before these people go on: after ten minutes, or when others take over. */
export function isStretchOver(
  stretch: { memberIds: readonly string[]; since: Date | null },
  memberIds: readonly string[],
  now: Date,
): boolean {
  if (stretch.since === null) return false;
  const lasted = now.getTime() - stretch.since.getTime();
  const areOthers = memberIds.some((id) => !stretch.memberIds.includes(id));
  return lasted >= LONG || (areOthers && lasted >= SHORT);
}
