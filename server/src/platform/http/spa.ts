import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type Request } from 'express';

/**
 * Serves the built client: hashed assets compressed and for a year, the page itself never cached, for every address of
 * the UI but those that `isElsewhere` knows. Answers of the API are not compressed: their length would tell about secrets in them (BREACH).
 */
export function serveSpa(app: Express, folder: string, isElsewhere: (request: Request) => boolean): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use(
    '/assets',
    compression(),
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  );
  app.use(express.static(folder, { index: false, cacheControl: false }));
  app.get(/^(?!\/api(?:\/|$))[^.]*$/, (request, response, next) => {
    if (isElsewhere(request)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
}
