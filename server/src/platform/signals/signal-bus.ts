import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database.js';

type Kind<S extends object> = abstract new (...values: never[]) => S;

/** In-process facts, delivered after the transaction that states them has committed. */
@Injectable()
export class SignalBus {
  private readonly logger = new Logger(SignalBus.name);
  private readonly listeners = new Map<unknown, Array<(signal: object) => unknown>>();

  constructor(private readonly database: Database) {}

  on<S extends object>(kind: Kind<S>, listener: (signal: S) => unknown): void {
    const known = this.listeners.get(kind) ?? [];
    known.push((signal) => (signal instanceof kind ? listener(signal) : undefined));
    this.listeners.set(kind, known);
  }

  send(signal: object): void {
    this.database.afterCommit(() => this.deliver(signal));
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
}
