type Municipality = { id: string };
type Said = { municipality: Municipality };

/** One cell per municipality that has a seat today or said something, in the order of the district. */
export function radarRow<Body extends Municipality, Word extends Said>(
  order: readonly Body[],
  seated: ReadonlySet<string>,
  said: readonly Word[],
): Array<{ municipality: Body; said: Word | null }> {
  return order.flatMap((municipality) => {
    const own = said.find((one) => one.municipality.id === municipality.id) ?? null;
    return own || seated.has(municipality.id) ? [{ municipality, said: own }] : [];
  });
}
