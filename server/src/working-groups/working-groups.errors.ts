import { Conflict } from '../platform/errors/domain-error.js';

export class WorkingGroupNameTaken extends Conflict {
  readonly code = 'working-group-name-taken';
  readonly title = 'Es gibt schon einen Arbeitskreis mit diesem Namen.';
}

export class MembershipExists extends Conflict {
  readonly code = 'membership-exists';
  readonly title = 'Diese Person hat diese Rolle in diesem Arbeitskreis schon.';
}
