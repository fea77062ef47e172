import { Injectable, Logger } from '@nestjs/common';
import { type Db, fromPrisma, PgBoss } from 'pg-boss';
import { Database } from '../database/database.js';

type Work = (data: Record<string, unknown>) => Promise<void>;
type Plan = {
  cron?: string;
  /** Left to other replicas where it is false. */
  isWorked?: boolean;
};

// For what other replicas queued, and what is due again; what this one queued it takes at once.
const POLLING = { pollingIntervalSeconds: 2 };

/** Jobs in PostgreSQL (pg-boss): whichever replica is free takes one; failed ones come again with growing pauses. */
@Injectable()
export class Queue {
  private readonly logger = new Logger(Queue.name);
  private readonly boss: PgBoss;
  private readonly works = new Map<string, { work: Work; plan: Plan }>();
  private readonly workers = new Map<string, string>();
  private readonly beginnings: Array<() => Promise<void>> = [];
  private isRunning = false;

  constructor(private readonly database: Database) {
    const db: Db = { executeSql: (text, values) => this.database.pool.query(text, values) };
    this.boss = new PgBoss({ db, schema: 'pgboss' });
    this.boss.on('error', (error) => this.logger.error(error));
  }

  /** Registers the work of a job; before `start`. */
  define(name: string, work: Work, plan: Plan = {}): void {
    this.works.set(name, { work, plan });
  }

  /** For work that waits in a table of its own: looked at once the queue takes jobs. */
  onStart(beginning: () => Promise<void>): void {
    this.beginnings.push(beginning);
  }

  async start(): Promise<void> {
    await this.boss.start();
    this.isRunning = true;
    for (const [name, { work, plan }] of this.works) {
      await this.boss.createQueue(name, { retryLimit: 8, retryDelay: 15, retryBackoff: true });
      if (plan.isWorked === false) continue;
      const worker = await this.boss.work<Record<string, unknown>>(name, POLLING, async (jobs) => {
        this.wake(name);
        for (const job of jobs) await work(job.data);
      });
      this.workers.set(name, worker);
      if (plan.cron) await this.boss.schedule(name, plan.cron);
    }
    for (const begin of this.beginnings) await begin().catch((error) => this.logger.error(error));
  }

  /** Queues a job as part of the running transaction: no commit, no job. This replica takes it at once. */
  async send(name: string, data: Record<string, unknown>): Promise<void> {
    if (!this.isRunning) return;
    await this.boss.send(name, data, { db: fromPrisma(this.database.client) });
    this.database.afterCommit(() => this.wake(name));
  }

  /** What jobs of a name are about that wait or are under way. */
  async listOpen(name: string): Promise<Record<string, unknown>[]> {
    const { rows } = await this.database.pool.query<{ data: Record<string, unknown> }>(
      `select data from pgboss.job where name = $1 and state < 'completed'`,
      [name],
    );
    return rows.map(({ data }) => data);
  }

  /** Lets the worker look again without a pause, also while jobs follow each other. */
  private wake(name: string): void {
    const worker = this.workers.get(name);
    if (worker !== undefined && this.isRunning) this.boss.notifyWorker(worker);
  }

  async stop(): Promise<void> {
    if (!this.isRunning) return;
    this.isRunning = false;
    await this.boss.stop({ graceful: true, timeout: 5000 });
  }
}
