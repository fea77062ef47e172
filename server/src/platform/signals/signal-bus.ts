import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { Once } from '../jobs/once.js';
import { Queue } from '../jobs/queue.js';

type Kind<S extends object> = abstract new (...values: never[]) => S;
type Listener = (signal: object) => unknown;
/** By its own name, so that a job finds it again after an update of the portal. */
type SureListeners = Map<string, Listener>;

const DELIVER = 'deliver-signal';
const claimOf = (delivery: unknown) => `signal:${delivery}`;
/** Longer than a job can live. */
const CLAIM_DAYS = 30;

/** Facts, told after the transaction that states them has committed. */
@Injectable()
export class SignalBus implements OnModuleInit {
  private readonly logger = new Logger(SignalBus.name);
  private readonly listeners = new Map<unknown, Listener[]>();
  private readonly sureListeners = new Map<string, SureListeners>();

  constructor(
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly once: Once,
  ) {}

  onModuleInit(): void {
    this.queue.define(DELIVER, (job) => this.deliverSurely(job));
    this.queue.define('forget-signals', () => this.once.forget(claimOf(''), CLAIM_DAYS), { cron: '41 3 * * *' });
  }

  /** In this process, at once. What the listener does is lost when the process dies in between. */
  on<S extends object>(kind: Kind<S>, listener: (signal: S) => unknown): void {
    const known = this.listeners.get(kind) ?? [];
    known.push((signal) => (signal instanceof kind ? listener(signal) : undefined));
    this.listeners.set(kind, known);
  }

  /**
   * Once ever and never lost: the signal is a job of the transaction that states it, one for each listener, and the
   * listener runs in a transaction with the claim of its job, on whichever replica is free. One that fails is tried
   * again by itself. For signals that hold nothing but ids.
   */
  onSurely<S extends object>(kind: Kind<S>, name: string, listener: (signal: S) => Promise<unknown>): void {
    const known: SureListeners = this.sureListeners.get(kind.name) ?? new Map();
    if (known.has(name)) throw new Error(`${name} listens to ${kind.name} twice`);
    known.set(name, (fields) => listener(Object.assign(Object.create(kind.prototype), fields)));
    this.sureListeners.set(kind.name, known);
  }

  send(signal: object): void {
    const { name } = signal.constructor;
    const fields = { ...signal };
    for (const listener of this.sureListeners.get(name)?.keys() ?? []) {
      this.database.beforeCommit(() => this.queue.send(DELIVER, { id: newId(), name, listener, fields }));
    }
    if (this.listeners.has(signal.constructor)) this.database.afterCommit(() => this.deliver(signal));
  }

  /** A listener that fails is logged: what happened has happened. */
  private async deliver(signal: object): Promise<void> {
    for (const listener of this.listeners.get(signal.constructor) ?? []) {
      try {
        await listener(signal);
      } catch (error) {
        this.logger.error(`listener of ${signal.constructor.name} failed`, error);
      }
    }
  }

  /** A failure is thrown on, so that the queue tries again. Whom an update took away hears nothing any more. */
  private async deliverSurely({ id, name, listener, fields }: Record<string, unknown>): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.once.claim(claimOf(id)))) return;
      await this.sureListeners.get(String(name))?.get(String(listener))?.(Object(fields));
    });
  }
}
