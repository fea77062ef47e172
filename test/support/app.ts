import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { Logger } from 'pino';
import { AppModule } from '../../server/src/app.module.js';
import { configureApp } from '../../server/src/configure-app.js';
import { Clock } from '../../server/src/platform/clock/clock.js';
import { type Config, readConfig } from '../../server/src/platform/config/config.js';
import { Database } from '../../server/src/platform/database/database.js';
import { Queue } from '../../server/src/platform/jobs/queue.js';
import { createLogger, NestLogger } from '../../server/src/platform/logging/logger.js';
import { TestClock } from './clock.js';
import { emptyTables, forgetJobs, workerDatabase } from './database.js';

type Overrides = Partial<Config>;

/** The real application on a real database; only the clock is ours. */
export class TestApp {
  readonly clock = new TestClock();
  private running: NestExpressApplication | undefined;
  private folder = '';
  url = '';

  async start(overrides: Overrides = {}, logger = createLogger('silent')): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'klimaportal-app-'));
    const config: Config = {
      ...readConfig({ NODE_ENV: 'test', PORT: '0', DATA_DIR: this.folder, LOG_LEVEL: 'silent', PROCESSING: 'off' }),
      databaseUrl: await workerDatabase(),
      ...overrides,
    };
    const module = await Test.createTestingModule({ imports: [AppModule.configured(config)] })
      .overrideProvider(Clock)
      .useValue(this.clock)
      .compile();
    const app = module.createNestApplication<NestExpressApplication>({
      logger: new NestLogger(logger),
      bodyParser: false,
    });
    configureApp(app, config, logger);
    await app.init();
    await app.get(Queue).start();
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    this.url = `http://127.0.0.1:${port}`;
    this.running = app;
  }

  async stop(): Promise<void> {
    await this.running?.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  get app(): NestExpressApplication {
    if (!this.running) throw new Error('the application is not running: call useApp() in the test file');
    return this.running;
  }

  get database(): Database {
    return this.app.get(Database);
  }

  /** The data folder, for tests that look at the disk. */
  get dataFolder(): string {
    return this.folder;
  }
}

/** Starts the application for a test file and empties the tables before each test. */
export function useApp(overrides: Overrides = {}, logger?: Logger): TestApp {
  const portal = new TestApp();
  beforeAll(() => portal.start(overrides, logger));
  afterAll(() => portal.stop());
  beforeEach(async () => {
    portal.clock.set('2026-11-22T11:00:00Z');
    await forgetJobs(portal.database.pool);
    await emptyTables(portal.database.pool);
  });
  return portal;
}
