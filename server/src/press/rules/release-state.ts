export type ReleaseState = 'draft' | 'in_coordination' | 'approved' | 'released' | 'withdrawn';
export type Step = 'coordinate' | 'approve' | 'reopen' | 'release' | 'withdraw';

const STEPS: Record<Step, { from: readonly ReleaseState[]; to: ReleaseState }> = {
  coordinate: { from: ['draft'], to: 'in_coordination' },
  approve: { from: ['draft', 'in_coordination'], to: 'approved' },
  reopen: { from: ['in_coordination', 'approved'], to: 'draft' },
  release: { from: ['approved'], to: 'released' },
  withdraw: { from: ['released'], to: 'withdrawn' },
};

/** Where a step leads, or undefined where it cannot be taken. */
export const stateAfter = (state: ReleaseState, step: Step): ReleaseState | undefined =>
  STEPS[step].from.includes(state) ? STEPS[step].to : undefined;

/** What was agreed on is not written on. */
export const isWritable = (state: ReleaseState): boolean => state === 'draft' || state === 'in_coordination';

type Timed = { state: ReleaseState; releasedAt: Date | null; embargoUntil: Date | null };

/** From when on everybody may read it: the clock decides, nobody has to be awake for it. */
export function publicFrom({ state, releasedAt, embargoUntil }: Timed): Date | null {
  if (state !== 'released' || releasedAt === null) return null;
  return embargoUntil !== null && embargoUntil > releasedAt ? embargoUntil : releasedAt;
}

export function isPublic(release: Timed, now: Date): boolean {
  const from = publicFrom(release);
  return from !== null && from <= now;
}
