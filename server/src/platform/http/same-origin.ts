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
  const own = new URL(publicUrl).host;
  return (request: Request, _response: Response, next: NextFunction): void => {
    const isSafe = SAFE.has(request.method);
    const site = request.headers['sec-fetch-site'];
    const { origin } = request.headers;
    const isOwn =
      site === undefined
        ? origin === undefined || hostOf(origin) === request.headers.host || hostOf(origin) === own
        : site === 'same-origin' || site === 'none';
    next(isSafe || isOwn ? undefined : new ForeignOrigin());
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
