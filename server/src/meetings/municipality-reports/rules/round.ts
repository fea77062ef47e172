type Municipality = { id: string };
type Addressee<M> = { municipality: M; roles: readonly string[] };

/** Who reports: every municipality with a seat that day, and whoever has a report; in the order of the district. */
export function round<M extends Municipality>(
  order: readonly M[],
  addressees: ReadonlyArray<Addressee<Municipality>>,
  reporting: readonly string[],
): M[] {
  const seated = addressees.filter(({ roles }) => roles.some((role) => role !== 'guest'));
  const ids = new Set([...seated.map(({ municipality }) => municipality.id), ...reporting]);
  return order.filter(({ id }) => ids.has(id));
}

/** Whom to ask for a municipality: its members, its deputies only where there is nobody else. */
export function toBeAsked<A extends Addressee<Municipality>>(addressees: readonly A[], open: ReadonlySet<string>): A[] {
  const asked = addressees.filter(
    ({ municipality, roles }) => open.has(municipality.id) && roles.some((role) => role !== 'guest'),
  );
  const isDeputy = ({ roles }: A) => roles.every((role) => role === 'deputy' || role === 'guest');
  const served = new Set(asked.filter((one) => !isDeputy(one)).map(({ municipality }) => municipality.id));
  return asked.filter((one) => !isDeputy(one) || !served.has(one.municipality.id));
}
