/** What an event says about its seats. */
export type SeatTerms = {
  /** Null: without limit. */
  capacity: number | null;
  seatRule: 'first_come' | 'municipality_first';
  secondSeatsFrom: Date | null;
};
/** Null: of nobody's municipality, somebody from elsewhere. */
type Of = { municipalityId: string | null };
export type Waiting = Of & { id: string; waitingSince: Date };
export type SeatMoment = {
  now: Date;
  /** The municipalities that have their first seat before others get a second. */
  municipalityIds: readonly string[];
};

/** An offer holds its seat as long as it lasts. */
export const holdsSeat = ({ state }: { state: string }): boolean => state === 'confirmed' || state === 'offered';

export const isFull = ({ capacity }: Pick<SeatTerms, 'capacity'>, taken: number): boolean =>
  capacity !== null && taken >= capacity;

/** From the given moment on, or as soon as every municipality has its first. */
export function hasSecondSeats(terms: SeatTerms, taken: readonly Of[], { now, municipalityIds }: SeatMoment): boolean {
  if (terms.seatRule === 'first_come') return true;
  if (terms.secondSeatsFrom !== null && terms.secondSeatsFrom <= now) return true;
  const seated = new Set(taken.map(({ municipalityId }) => municipalityId));
  return municipalityIds.every((id) => seated.has(id));
}

/** Whether somebody of there may have a seat now. */
export function maySit(terms: SeatTerms, taken: readonly Of[], one: Of, moment: SeatMoment): boolean {
  if (isFull(terms, taken.length)) return false;
  return isFirst(one, taken) || hasSecondSeats(terms, taken, moment);
}

/** To whom the free seats go, in this order: first seats of municipalities where the event wants that, then as they came. */
export function nextInLine<One extends Waiting>(
  terms: SeatTerms,
  taken: readonly Of[],
  waiting: readonly One[],
  moment: SeatMoment,
): One[] {
  const [held, line, next]: [Of[], One[], One[]] = [[...taken], waiting.toSorted(byTurn), []];
  for (;;) {
    const may = line.filter((one) => !next.includes(one) && maySit(terms, held, one, moment));
    const one = (terms.seatRule === 'municipality_first' && may.find((each) => isFirst(each, held))) || may[0];
    if (!one) return next;
    next.push(one);
    held.push(one);
  }
}

const isFirst = ({ municipalityId }: Of, taken: readonly Of[]): boolean =>
  municipalityId !== null && !taken.some((seat) => seat.municipalityId === municipalityId);

const byTurn = (one: Waiting, other: Waiting): number =>
  one.waitingSince.getTime() - other.waitingSince.getTime() || (one.id < other.id ? -1 : 1);

const HOUR = 3_600_000;

/** Until when a seat is held for somebody; nobody is offered one when the event has begun. */
export const offerEnd = (now: Date, { offerHours, startsAt }: { offerHours: number; startsAt: Date }): Date =>
  new Date(Math.min(now.getTime() + offerHours * HOUR, startsAt.getTime()));
