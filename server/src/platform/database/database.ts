import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '../../generated/prisma/client.js';
import { CONFIG, type Config } from '../config/config.js';
import { Unavailable } from '../errors/domain-error.js';
import { Turns } from '../processes/turns.js';
import { statementName } from './statement-name.js';

type Unit = {
  client: Prisma.TransactionClient;
  endings: Array<() => Promise<void>>;
  effects: Array<() => unknown>;
  /** Of a snapshot: a second connection that sees the same. */
  reader?: Reader;
};
type Reader = { query<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<pg.QueryResult<Row>> };
export type Statement = {
  name: string;
  text: string;
  /** Not anew for the values of each time. */
  isPlannedOnce?: true;
};

/** One pool for Prisma and for prepared statements, every wait on it bounded. */
export function createPool(url: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 4000,
    query_timeout: 4000,
    statement_timeout: 3500,
    keepAlive: true,
    application_name: 'klimaportal',
    // Prisma's adapter takes every timestamptz for UTC, whatever zone the server shows it in.
    options: '-c timezone=UTC -c jit=off',
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

const UNIT_TIMEOUT = 8000;
/** A folder or a report reads much, statement by statement. */
const SNAPSHOT_TIMEOUT = 120_000;
const SNAPSHOTS_WAITING = 20;

/** The database: ambient transactions that join when nested, effects that run only after commit. */
@Injectable()
export class Database {
  readonly pool: pg.Pool;
  private readonly root: PrismaClient;
  private readonly units = new AsyncLocalStorage<Unit>();
  private readonly snapshots: Turns;

  constructor(@Inject(CONFIG) config: Config) {
    // Each holds two connections for a while: most of the pool stays with the pages.
    const atOnce = Math.max(1, Math.floor(config.databasePoolSize / 5));
    this.snapshots = new Turns(atOnce, SNAPSHOTS_WAITING, () => new Unavailable());
    this.pool = createPool(config.databaseUrl ?? '', config.databasePoolSize);
    this.root = new PrismaClient({
      adapter: new PrismaPg(this.pool, { statementNameGenerator: statementName }),
      transactionOptions: { maxWait: 4000, timeout: UNIT_TIMEOUT },
    });
  }

  /** The client of the running transaction, or the root client outside one. */
  get client(): Prisma.TransactionClient {
    return this.units.getStore()?.client ?? this.root;
  }

  /**
   * Runs `work` as one unit, which ends after `timeout` milliseconds. Do not catch errors of a joined unit: PostgreSQL
   * has aborted it already.
   */
  async transaction<T>(work: () => Promise<T>, timeout = UNIT_TIMEOUT): Promise<T> {
    if (this.units.getStore()) return work();
    const effects: Unit['effects'] = [];
    const result = await this.root.$transaction(
      (client) => this.units.run({ client, endings: [], effects }, () => this.finish(work)),
      { timeout },
    );
    for (const effect of effects) await effect();
    return result;
  }

  /**
   * Reads alone, and all of them as of one moment, whatever others commit meanwhile: for reports and folders. Within a
   * snapshot everything joins it, prepared statements too. A few at a time; who comes when many wait is Unavailable.
   */
  async snapshot<T>(work: () => Promise<T>): Promise<T> {
    const unit = this.units.getStore();
    if (unit?.reader) return work();
    if (unit) throw new Error('what changes something takes no snapshot');
    return this.snapshots.take(() =>
      this.root.$transaction((client) => this.frozen(client, work), {
        timeout: SNAPSHOT_TIMEOUT,
        isolationLevel: 'RepeatableRead',
      }),
    );
  }

  /** Why `work` fails in the running transaction; undefined when it does not. Nothing of it stays. */
  async rehearse(work: () => Promise<unknown>): Promise<unknown> {
    const { client } = this;
    await client.$executeRaw`savepoint rehearsal`;
    const failure = await work().then(
      () => undefined,
      (error: unknown) => error ?? 'failed',
    );
    await client.$executeRaw`rollback to savepoint rehearsal`;
    return failure;
  }

  get isInTransaction(): boolean {
    return this.units.getStore() !== undefined;
  }

  /** The last act of the running transaction, for callers that cannot wait themselves. */
  beforeCommit(ending: () => Promise<void>): void {
    const unit = this.units.getStore();
    if (!unit) throw new Error('there is no transaction: open one in the service');
    unit.endings.push(ending);
  }

  /** Runs after commit, or at once outside a transaction; dropped with a rollback. */
  afterCommit(effect: () => unknown): void {
    const unit = this.units.getStore();
    if (unit) unit.effects.push(effect);
    else void effect();
  }

  /** A hot read as prepared statement, outside any transaction; in a snapshot what that sees. */
  async rows<Row extends pg.QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    const { name, text, isPlannedOnce } = statement;
    const query = { name, text, values: [...values] };
    const reader = this.units.getStore()?.reader;
    if (isPlannedOnce && !reader) return this.rowsPlannedOnce(query);
    return (await (reader ?? this.pool).query<Row>(query)).rows;
  }

  private async rowsPlannedOnce<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<Row[]> {
    const opening = ['begin read only; set local plan_cache_mode = force_generic_plan'];
    return this.reading(opening, async (connection) => (await connection.query<Row>(query)).rows);
  }

  private async frozen<T>(client: Prisma.TransactionClient, work: () => Promise<T>): Promise<T> {
    await client.$executeRaw`set transaction read only`;
    const [exported] = await client.$queryRaw<Array<{ id: string }>>`select pg_export_snapshot() as id`;
    const opening = [
      'begin isolation level repeatable read read only',
      `set transaction snapshot ${pg.escapeLiteral(exported?.id ?? '')}`,
    ];
    return this.reading(opening, (reader) =>
      this.units.run({ client, endings: [], effects: [], reader: oneAfterTheOther(reader) }, work),
    );
  }

  /** On a connection that nobody else has meanwhile, in a transaction that only reads. */
  private async reading<T>(opening: readonly string[], work: (connection: pg.PoolClient) => Promise<T>): Promise<T> {
    const connection = await this.pool.connect();
    try {
      for (const statement of opening) await connection.query(statement);
      return await work(connection);
    } finally {
      // A connection that cannot even be rolled back is not given to anybody else.
      await connection.query('rollback').then(
        () => connection.release(),
        (error: Error) => connection.release(error),
      );
    }
  }

  private async finish<T>(work: () => Promise<T>): Promise<T> {
    const result = await work();
    for (const ending of this.units.getStore()?.endings ?? []) await ending();
    return result;
  }

  async close(): Promise<void> {
    await this.root.$disconnect();
    await this.pool.end();
  }
}

/** One connection does one thing at a time, also where its readers do not wait for each other. */
function oneAfterTheOther(connection: pg.PoolClient): Reader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    query<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
      const next = last.then(() => connection.query<Row>(statement));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
