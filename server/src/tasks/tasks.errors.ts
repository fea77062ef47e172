import { Conflict } from '../platform/errors/domain-error.js';

export class TaskAlreadyDone extends Conflict {
  readonly code = 'task-already-done';
  readonly title = 'Diese Aufgabe ist schon erledigt.';
}

export class TaskNotDone extends Conflict {
  readonly code = 'task-not-done';
  readonly title = 'Diese Aufgabe ist noch nicht erledigt.';
}
