import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Lock, Locker, RequestRelease } from '@tus/server';
import { Database } from '../database/database.js';
import { isGone, thisProcess } from '../storage/writing-process.js';
import { UploadInUse } from './uploads.errors.js';

const BEAT_MS = 1_000;
const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/**
 * One writer per upload, across replicas: a row with a term of 15 seconds that its process renews. An advisory lock
 * would hold one of few connections for as long as an upload takes. Whoever comes anew wins: the request before it, often one whose
 * connection is dead without knowing, is told to let go. What a killed process held is free at once on the same machine,
 * elsewhere when its term is over.
 */
@Injectable()
export class UploadLocks implements Locker, OnModuleDestroy {
  private readonly logger = new Logger(UploadLocks.name);
  private readonly held = new Map<string, RequestRelease>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database) {}

  newLock(id: string): Lock {
    return { lock: (signal, release) => this.acquire(id, signal, release), unlock: () => this.release(id) };
  }

  /** Work that takes its time but does not stop half-way. */
  async hold<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
    await this.acquire(id, AbortSignal.timeout(PATIENCE_MS), () => undefined);
    try {
      return await work();
    } finally {
      await this.release(id);
    }
  }

  /** Of processes that ended without a word. */
  async forgetOld(): Promise<void> {
    await this.database.client.$executeRaw`delete from upload_lock where until < now() - interval '1 hour'`;
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async acquire(id: string, signal: AbortSignal, release: RequestRelease): Promise<void> {
    const began = performance.now();
    while (!(await this.claim(id))) {
      if (signal.aborted || performance.now() - began > PATIENCE_MS) throw new UploadInUse();
      await this.held.get(id)?.();
      await pause(PAUSE_MS);
    }
    this.held.set(id, release);
    this.timer ??= setInterval(() => void this.beat(), BEAT_MS).unref();
  }

  private async claim(id: string): Promise<boolean> {
    const claimed = await this.database.client.$executeRaw`
      insert into upload_lock (id, holder, until) values (${id}, ${thisProcess}, now() + interval '15 seconds')
      on conflict (id) do update set holder = excluded.holder, until = excluded.until, is_wanted = false
        where upload_lock.until < now()`;
    if (claimed === 1) return true;
    const [other] = await this.database.client.$queryRaw<{ holder: string }[]>`
      update upload_lock set is_wanted = true where id = ${id} returning holder`;
    if (other !== undefined && isGone(other.holder)) {
      await this.database.client.$executeRaw`delete from upload_lock where id = ${id} and holder = ${other.holder}`;
    }
    return false;
  }

  /** Where even this fails, the term ends by itself. */
  private async release(id: string): Promise<void> {
    this.held.delete(id);
    await this.database.client.$executeRaw`delete from upload_lock where id = ${id} and holder = ${thisProcess}`.catch(
      (error) => this.logger.error(error),
    );
  }

  /** Renews what is held; lets go of what others want or have got. */
  private async beat(): Promise<void> {
    const before = [...this.held];
    if (before.length === 0) return;
    try {
      const rows = await this.database.client.$queryRaw<{ id: string; isWanted: boolean }[]>`
        update upload_lock set until = now() + interval '15 seconds'
         where holder = ${thisProcess} returning id, is_wanted as "isWanted"`;
      const kept = new Set(rows.filter(({ isWanted }) => !isWanted).map(({ id }) => id));
      for (const [id, letGo] of before) if (!kept.has(id) && this.held.get(id) === letGo) await letGo();
    } catch (error) {
      this.logger.error(error);
    }
  }
}
