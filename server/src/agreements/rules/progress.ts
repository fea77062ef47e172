export const AGREEMENT_STATES = ['open', 'planned', 'in_progress', 'done', 'not_applicable'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

type Municipality = { id: string };
type Said = { municipality: Municipality; state: AgreementState };

/** One cell per municipality that has a seat or said something, in the order of the district. Nothing said: open. */
export function row<M extends Municipality, S extends Said>(
  order: readonly M[],
  seated: ReadonlySet<string>,
  said: readonly S[],
): Array<{ municipality: M; said: S | null }> {
  return order.flatMap((municipality) => {
    const own = said.find((one) => one.municipality.id === municipality.id) ?? null;
    return own || seated.has(municipality.id) ? [{ municipality, said: own }] : [];
  });
}

/** "7 von 12": whom it does not concern is not counted. */
export function progressOf(states: readonly AgreementState[]): { done: number; total: number } {
  const concerned = states.filter((state) => state !== 'not_applicable');
  return { done: concerned.filter((state) => state === 'done').length, total: concerned.length };
}
