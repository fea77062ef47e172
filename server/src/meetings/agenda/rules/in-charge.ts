import { Invalid } from '../../../platform/errors/domain-error.js';

export type InCharge = { memberId?: string | null | undefined; personInCharge?: string | null | undefined };

/** Whoever is named last is in charge: a member takes the place of a name, and a name that of a member. */
export function oneInCharge<Change extends InCharge>(change: Change): Change {
  if (change.memberId) return { ...change, personInCharge: null };
  return change.personInCharge ? { ...change, memberId: null } : change;
}

/** A member in charge is somebody of the group; anybody else is named. */
export function requireOfGroup(memberId: string, memberIds: readonly string[]): void {
  if (memberIds.includes(memberId)) return;
  const detail = 'Diese Person gehört nicht zum Arbeitskreis. Bitte schreiben Sie ihren Namen in das Feld daneben.';
  throw new Invalid([{ pointer: '#/memberId', detail }]);
}
