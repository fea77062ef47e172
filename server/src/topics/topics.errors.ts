import { Conflict } from '../platform/errors/domain-error.js';

export class TopicNotOpen extends Conflict {
  readonly code = 'topic-not-open';
  readonly title = 'Dieses Thema ist nicht mehr offen: Es ist schon eingeplant, behandelt oder verworfen.';
}

export class TopicNotDropped extends Conflict {
  readonly code = 'topic-not-dropped';
  readonly title = 'Dieses Thema ist nicht verworfen.';
}
