import { type Doc, mergeUpdates } from 'yjs';
import type { Changed } from './changed-sections.js';

type Typed = { memberId: string | null; change: Uint8Array };
type Taken = { updates: Typed[]; changed: Changed; received: number };

/** A document that somebody has open: what was received, and how much of it is stored. */
export class LiveDocument {
  /** Its minutes are no draft any more, or gone: what comes now is nobody's. */
  isOver = false;
  /** To store it; one that its text caused is never made good. */
  failures = 0;
  /** The last one left before everything was stored. */
  isLeft = false;
  private updates: Typed[] = [];
  private changed: Changed = new Map();
  private received = 0;
  private stored = 0;
  private taken: Taken | undefined;
  private waiting: Array<{ target: number; tell: (isStored: boolean) => void }> = [];

  constructor(
    readonly minutesId: string,
    readonly document: Doc,
    /** Of the last stored change that the document holds. */
    public position: bigint,
  ) {}

  get isStored(): boolean {
    return this.stored >= this.received;
  }

  touch(fragment: string, memberId: string | null): void {
    this.changed.set(fragment, memberId);
  }

  add(change: Uint8Array, memberId: string | null): void {
    this.received += 1;
    this.updates.push({ memberId, change });
  }

  /** All that is not stored, one change for each author. */
  take(): { updates: Typed[]; changed: Changed } {
    const taken = { updates: this.updates, changed: this.changed, received: this.received };
    this.taken = taken;
    this.updates = [];
    this.changed = new Map();
    const authors = new Set(taken.updates.map(({ memberId }) => memberId));
    const updates = [...authors].map((memberId) => ({
      memberId,
      change: mergeUpdates(taken.updates.filter((one) => one.memberId === memberId).map(({ change }) => change)),
    }));
    return { updates, changed: taken.changed };
  }

  /** What was taken is in the database. */
  confirm(position: bigint): void {
    if (position > this.position) this.position = position;
    this.stored = this.taken?.received ?? this.stored;
    this.taken = undefined;
    this.answer((target) => target <= this.stored, true);
  }

  /** It is not: the next try takes it again. */
  giveBack(): void {
    if (!this.taken) return;
    this.updates = [...this.taken.updates, ...this.updates];
    this.changed = new Map([...this.taken.changed, ...this.changed]);
    this.taken = undefined;
  }

  end(): void {
    this.isOver = true;
    this.answer(() => true, false);
  }

  /** Once all that was received up to now is in the database; false when it never will be. */
  untilStored(): Promise<boolean> {
    if (this.isOver || this.isStored) return Promise.resolve(!this.isOver);
    return new Promise((tell) => this.waiting.push({ target: this.received, tell }));
  }

  private answer(isMeant: (target: number) => boolean, isStored: boolean): void {
    const meant = this.waiting.filter(({ target }) => isMeant(target));
    this.waiting = this.waiting.filter((one) => !meant.includes(one));
    for (const { tell } of meant) tell(isStored);
  }
}
