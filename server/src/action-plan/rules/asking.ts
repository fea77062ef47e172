type Municipality = { id: string };
type Addressee = { memberId: string; municipality: Municipality; roles: readonly string[] };
type Measure = { id: string; leads: readonly Municipality[] };
type Cell = { measureId: string; municipalityId: string };

/** For so many days nobody is asked again about the same. */
export const PATIENCE_DAYS = 7;

/** Who answers for a municipality: its members, its deputies only where there is nobody else; guests never. */
export function answering<A extends Addressee>(addressees: readonly A[], municipalityId: string): A[] {
  const own = addressees.filter(
    ({ municipality, roles }) => municipality.id === municipalityId && roles.some((role) => role !== 'guest'),
  );
  const members = own.filter(({ roles }) => roles.some((role) => role !== 'deputy' && role !== 'guest'));
  return members.length > 0 ? members : own;
}

export type Round = { asked: Cell[]; alreadyAsked: Cell[]; unreachable: Cell[] };

/** Whom to ask about which measure: everybody who leads it, was not asked just now, and has somebody to answer. */
export function roundOf(measures: readonly Measure[], open: readonly Cell[], addressees: readonly Addressee[]): Round {
  const round: Round = { asked: [], alreadyAsked: [], unreachable: [] };
  for (const { id: measureId, leads } of measures) {
    for (const { id: municipalityId } of leads) {
      const cell = { measureId, municipalityId };
      if (open.some((one) => one.measureId === measureId && one.municipalityId === municipalityId)) {
        round.alreadyAsked.push(cell);
      } else if (answering(addressees, municipalityId).length === 0) round.unreachable.push(cell);
      else round.asked.push(cell);
    }
  }
  return round;
}
