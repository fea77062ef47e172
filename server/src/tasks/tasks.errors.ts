import { Conflict } from '../platform/errors/domain-error.js';

export class TaskAlreadyDone extends Conflict {
  readonly code = 'task-already-done';
  readonly title = 'Diese Aufgabe ist schon erledigt.';
}

export class TaskNotDone extends Conflict {
  readonly code = 'task-not-done';
  readonly title = 'Diese Aufgabe ist noch nicht erledigt.';
}

export class TaskFinished extends Conflict {
  readonly code = 'task-finished';
  readonly title = 'Diese Aufgabe ist abgeschlossen. Öffnen Sie sie wieder, bevor Sie sie ändern.';
}

export class TaskFromMinutes extends Conflict {
  readonly code = 'task-from-minutes';
  readonly title = 'Was zu tun ist und welche Kommune zuständig ist, steht im Protokoll und wird dort geändert.';
}
