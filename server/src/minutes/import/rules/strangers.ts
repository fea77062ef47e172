import type { FieldError } from '../../../platform/errors/domain-error.js';
import { type Belonging, isInGroup } from '../../addressees/rules/addressees.js';
import type { Assignee } from './whom.js';

type Named = {
  changes: ReadonlyArray<{ assignee: Assignee | null }>;
  attendance: ReadonlyArray<{ memberId: string }>;
};

const detail = 'Wen Sie hier nennen, gehörte weder damals zu diesem Arbeitskreis noch gehört er heute dazu.';

/** Whoever is named and never belonged to the group: neither a name nor a task comes from outside. */
export function strangersIn({ changes, attendance }: Named, group: readonly Belonging[]): FieldError[] {
  return [
    ...changes.flatMap(({ assignee }, place) =>
      assignee === null || isInGroup(assignee, group) ? [] : [{ pointer: `#/changes/${place}/assignee`, detail }],
    ),
    ...attendance.flatMap(({ memberId }, place) =>
      isInGroup({ kind: 'member', id: memberId }, group) ? [] : [{ pointer: `#/attendance/${place}/memberId`, detail }],
    ),
  ];
}
