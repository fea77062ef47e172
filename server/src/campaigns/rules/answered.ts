type Contribution = {
  state: 'asked' | 'taking_part' | 'pausing';
  sites: ReadonlyArray<{ state: 'open' | 'confirmed' | 'withdrawn' }>;
};

/** Whoever pauses, or takes part and has looked at every site. */
export const isAnswered = ({ state, sites }: Contribution): boolean =>
  state === 'pausing' || (state === 'taking_part' && sites.every((site) => site.state !== 'open'));

type Said = { participations: readonly unknown[]; steps: ReadonlyArray<{ progress: readonly unknown[] }> };

/** Whether any municipality has said anything. */
export const hasWords = ({ participations, steps }: Said): boolean =>
  participations.length > 0 || steps.some(({ progress }) => progress.length > 0);
