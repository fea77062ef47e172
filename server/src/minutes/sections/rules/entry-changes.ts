import { type FieldError, Invalid } from '../../../platform/errors/domain-error.js';

type Placed<Input> = { position: number; input: Input };

export type EntryChanges<Input> = {
  added: Placed<Input>[];
  changed: Array<Placed<Input> & { id: string }>;
  removedIds: string[];
};

/**
 * What a section that is saved as a whole does to its entries: those with an id stay, those without are new, those that
 * are not named any more go. An id that is not of this section, or comes twice, is a mistake.
 */
export function entryChanges<Input extends { id?: string | undefined }>(
  known: ReadonlyArray<{ id: string }>,
  inputs: readonly Input[],
): EntryChanges<Input> {
  const changes: EntryChanges<Input> = { added: [], changed: [], removedIds: [] };
  const errors: FieldError[] = [];
  const named = new Set<string>();
  inputs.forEach((input, position) => {
    const { id } = input;
    if (id === undefined) {
      changes.added.push({ position, input });
      return;
    }
    const isKnown = known.some((entry) => entry.id === id);
    if (!isKnown || named.has(id)) errors.push({ pointer: `#/entries/${position}/id`, detail: mistake(isKnown) });
    named.add(id);
    changes.changed.push({ id, position, input });
  });
  if (errors.length > 0) throw new Invalid(errors);
  changes.removedIds = known.filter(({ id }) => !named.has(id)).map(({ id }) => id);
  return changes;
}

const mistake = (isKnown: boolean): string =>
  isKnown ? 'Dieser Eintrag kommt zweimal vor.' : 'Diesen Eintrag gibt es unter diesem Punkt nicht.';
