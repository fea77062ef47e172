import { Invalid } from '../../platform/errors/domain-error.js';

type Step = { id: string | null; daysBefore: number | null; dueOn: string | null };

/** Each is new or one of the campaign's, named once; it moves with the campaign or has a fixed day, not both. */
export function requireSteps(steps: readonly Step[], known: ReadonlySet<string>): void {
  const errors = steps.flatMap(({ id, daysBefore, dueOn }, index) => {
    const pointer = `#/steps/${index}`;
    const isTwice = id !== null && steps.findIndex((step) => step.id === id) < index;
    if (id !== null && (!known.has(id) || isTwice)) {
      return [{ pointer: `${pointer}/id`, detail: 'Diesen Schritt gibt es in dieser Aktion nicht.' }];
    }
    if (daysBefore !== null && dueOn !== null) {
      return [{ pointer: `${pointer}/dueOn`, detail: 'Bitte wählen Sie Tage vorher oder einen festen Tag.' }];
    }
    return [];
  });
  if (errors.length > 0) throw new Invalid(errors);
}
