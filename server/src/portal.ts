import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { configureApp } from './configure-app.js';
import type { Config } from './platform/config/config.js';
import { limitWaiting } from './platform/http/limit-waiting.js';
import { Queue } from './platform/jobs/queue.js';
import { createLogger, NestLogger } from './platform/logging/logger.js';

const CLIENT = join(import.meta.dirname, '../../client');

/** Starts the portal on a migrated database and returns the running application. */
export async function startPortal(config: Config): Promise<NestExpressApplication> {
  const logger = createLogger(config.logLevel);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.configured(config), {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  configureApp(app, config, logger, CLIENT);
  await app.init();
  await app.get(Queue).start();
  limitWaiting(app.getHttpServer());
  await app.listen(config.port, config.host);
  return app;
}
