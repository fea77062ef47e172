import type { NestExpressApplication } from '@nestjs/platform-express';
import { json } from 'express';
import type { Logger } from 'pino';
import type { Config } from './platform/config/config.js';
import { noStore } from './platform/http/no-store.js';
import { sameOrigin } from './platform/http/same-origin.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { serveSpa } from './platform/http/spa.js';
import { endUnfinishedUploads } from './platform/http/unfinished-upload.js';
import { logRequests } from './platform/logging/logger.js';

/** Everything around the routes; `main.ts` and the tests share it. `client` is the folder of the built SPA. */
export function configureApp(app: NestExpressApplication, config: Config, logger: Logger, client?: string): void {
  const express = app.getHttpAdapter().getInstance();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.trustedProxies);
  app.use(logRequests(logger));
  app.use(securityHeaders(config.isSecure));
  if (client) serveSpa(express, client);
  app.use('/api', noStore, endUnfinishedUploads, sameOrigin(config.publicUrl), json({ limit: '1mb', strict: true }));
  app.setGlobalPrefix('api');
}
