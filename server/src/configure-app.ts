import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { json, type NextFunction, type Request, type Response, Router, urlencoded } from 'express';
import type { Logger } from 'pino';
import type { Config } from './platform/config/config.js';
import { noStore } from './platform/http/no-store.js';
import { sameOrigin } from './platform/http/same-origin.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { serveSpa } from './platform/http/spa.js';
import { endUnfinishedUploads } from './platform/http/unfinished-upload.js';
import { logRequests } from './platform/logging/logger.js';
import { isPublicAddress, PUBLIC_ROUTES } from './public-addresses.js';

/** Everything around the routes; `main.ts` and the tests share it. `client` is the folder of the built SPA. */
export function configureApp(app: NestExpressApplication, config: Config, logger: Logger, client?: string): void {
  const express = app.getHttpAdapter().getInstance();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.trustedProxies);
  app.use(logRequests(logger));
  app.use(securityHeaders(config.isSecure));
  const isPublic = (request: Request) => isPublicAddress(request, config.isSecure);
  if (client) serveSpa(express, client, isPublic);
  // Nothing secret stands in these pages whose length could tell of it.
  const site = Router().use(
    compression(),
    sameOrigin(config.publicUrl),
    urlencoded({ extended: false, limit: '64kb' }),
  );
  app.use((request: Request, response: Response, next: NextFunction) =>
    isPublic(request) ? site(request, response, next) : next(),
  );
  app.use('/api', noStore, endUnfinishedUploads, sameOrigin(config.publicUrl), json({ limit: '1mb', strict: true }));
  app.setGlobalPrefix('api', { exclude: PUBLIC_ROUTES });
}
