type States = Map<number, Record<string, unknown>>;

/**
 * Takes away carets that are no place in a text: one of them would end the editor in the middle of a change of another
 * person, and what is written then is not what the others read. The portal refuses them too.
 */
export function dropOddCarets(states: States): void {
  for (const [clientId, state] of states) {
    const { cursor = null, ...rest } = state;
    if (cursor !== null && !isCaret(cursor)) states.set(clientId, rest);
  }
}

const isCaret = (cursor: unknown): boolean =>
  isRecord(cursor) && [cursor.anchor, cursor.head].every((place) => isPlace(place));

function isPlace(place: unknown): boolean {
  if (!isRecord(place)) return false;
  const { type = null, tname = null, item = null, assoc = 0 } = place;
  return (
    [type, item].every((step) => step === null || isStep(step)) &&
    (tname === null || (typeof tname === 'string' && tname !== '')) &&
    [type, tname, item].some((part) => part !== null) &&
    Number.isSafeInteger(assoc)
  );
}

const isStep = (step: unknown): boolean => isRecord(step) && isCount(step.client) && isCount(step.clock);

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
