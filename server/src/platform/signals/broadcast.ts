import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';

type Listener = (ids: readonly string[]) => unknown;

const CHANNEL = 'portal';
/** A notification of PostgreSQL holds less than 8000 bytes; an id has 36. */
const IDS_AT_ONCE = 150;
const BEAT = 30_000;
const PAUSES = [250, 1_000, 4_000, 10_000];

/** Tells every replica, this one included, through PostgreSQL; over one connection of its own, made anew when it breaks. */
@Injectable()
export class Broadcast implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Broadcast.name);
  private readonly listeners = new Map<string, Listener[]>();
  private readonly gapListeners: Array<() => unknown> = [];
  private connection: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStopping = false;
  private failures = 0;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    await this.connection?.end().catch(() => undefined);
  }

  on(topic: string, listener: Listener): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  /** Something may have been missed: the connection was away. */
  onGap(listener: () => unknown): void {
    this.gapListeners.push(listener);
  }

  /** With the running transaction: heard after its commit, and never without it. */
  async tell(topic: string, ids: readonly string[]): Promise<void> {
    for (let first = 0; first < ids.length; first += IDS_AT_ONCE) {
      const message = [topic, ...ids.slice(first, first + IDS_AT_ONCE)].join(' ');
      await this.database.client.$executeRaw`select pg_notify(${CHANNEL}, ${message})`;
    }
  }

  private async connect(): Promise<void> {
    const connection = new pg.Client({
      connectionString: this.config.databaseUrl,
      connectionTimeoutMillis: 4_000,
      query_timeout: 4_000,
      keepAlive: true,
      application_name: 'klimaportal-broadcast',
    });
    this.connection = connection;
    connection.on('error', () => this.reconnect(connection));
    connection.on('end', () => this.reconnect(connection));
    connection.on('notification', ({ payload = '' }) => this.hear(payload));
    try {
      await connection.connect();
      await connection.query(`listen ${CHANNEL}`);
      this.failures = 0;
      this.later(() => this.beat(connection), BEAT);
      for (const listener of this.gapListeners) listener();
    } catch {
      this.reconnect(connection);
    }
  }

  /** A connection that is gone without a word is found out by asking. */
  private async beat(connection: pg.Client): Promise<void> {
    try {
      await connection.query('select 1');
      this.later(() => this.beat(connection), BEAT);
    } catch {
      this.reconnect(connection);
    }
  }

  private reconnect(connection: pg.Client): void {
    if (this.isStopping || this.connection !== connection) return;
    this.connection = undefined;
    connection.end().catch(() => undefined);
    const pause = PAUSES[Math.min(this.failures, PAUSES.length - 1)] ?? BEAT;
    this.failures += 1;
    this.later(() => this.connect(), pause);
  }

  private later(work: () => Promise<void>, pause: number): void {
    clearTimeout(this.timer);
    if (!this.isStopping) this.timer = setTimeout(() => void work(), pause).unref();
  }

  private hear(message: string): void {
    const [topic = '', ...ids] = message.split(' ');
    for (const listener of this.listeners.get(topic) ?? []) {
      Promise.resolve(listener(ids)).catch((error) => this.logger.error(`listener of ${topic} failed`, error));
    }
  }
}
