import type { FieldError } from '../../platform/errors/domain-error.js';

type Entry = { kind: string; assignee: unknown };

const MISSING = 'Bitte wählen Sie, wer das tun soll.';

/** Tasks without an addressee, which circulated minutes may not contain; pointers begin at `at`. */
export function openTasks(entries: readonly Entry[], at = '#'): FieldError[] {
  return entries.flatMap(({ kind, assignee }, index) =>
    kind === 'task' && assignee === null ? [{ pointer: `${at}/entries/${index}/assignee`, detail: MISSING }] : [],
  );
}
