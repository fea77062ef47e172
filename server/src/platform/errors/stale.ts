import { Conflict } from './domain-error.js';

/** Somebody else saved in the meantime. `current` is the representation that stands now. */
export class Stale extends Conflict {
  readonly code: string = 'changed-meanwhile';
  readonly title: string = 'Jemand hat das inzwischen geändert. Ihre Fassung wurde nicht gespeichert.';
  override readonly extensions: Record<string, unknown>;

  constructor(current?: unknown) {
    super();
    this.extensions = current === undefined ? {} : { current };
  }
}
