import type { IncomingHttpHeaders } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { Forbidden } from '../errors/domain-error.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export class ForeignOrigin extends Forbidden {
  override readonly code = 'foreign-origin';
  override readonly title = 'Diese Anfrage kam nicht von den Seiten des Portals.';
}

/**
 * Refuses writes that another site's page sends with our cookie. Browsers state the truth in Sec-Fetch-Site,
 * older ones in Origin; a program without a browser sends neither and has no cookie to abuse.
 */
export function sameOrigin(publicUrl: string) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const isSafe = SAFE.has(request.method);
    const site = request.headers['sec-fetch-site'];
    const { origin } = request.headers;
    const isOwn =
      site === undefined
        ? origin === undefined || isOwnOrigin(publicUrl, request.headers)
        : site === 'same-origin' || site === 'none';
    next(isSafe || isOwn ? undefined : new ForeignOrigin());
  };
}

/** Whether the page that asks is one of the portal's own, by the Origin that browsers state. */
export function isOwnOrigin(publicUrl: string, { origin, host }: IncomingHttpHeaders): boolean {
  const asking = origin === undefined ? undefined : hostOf(origin);
  return asking !== undefined && (asking === host || asking === new URL(publicUrl).host);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
