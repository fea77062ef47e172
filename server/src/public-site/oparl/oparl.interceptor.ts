import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { isKnown } from '../../platform/http/send-rendered.js';
import { Moved } from './oparl.errors.js';
import { ListQuery } from './oparl.schemas.js';
import { canonicalOf, withQuery } from './rules/addresses.js';

const FILTERS = Object.keys(ListQuery.shape);

/** A proxy may serve it for a minute; programs in browsers of others may read it. */
const SHARED = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';

/** What holds for every answer; other spellings of an address lead to the one that is told in lists. */
@Injectable()
export class OparlInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const allowed = request.params.id === undefined || request.path.split('/').length > 4 ? FILTERS : [];
    const path = canonicalOf(request.path, Object.keys(request.query), allowed);
    if (path !== undefined) {
      const kept = allowed.map((name) => [name, textOf(request.query[name])] as const);
      throw new Moved(withQuery(path, Object.fromEntries(kept)));
    }
    response.set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': SHARED });
    return next.handle().pipe(
      map((body) => {
        const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url')}"`;
        response.setHeader('ETag', etag);
        if (isKnown(request.headers['if-none-match'], etag)) response.status(304);
        return body;
      }),
    );
  }
}

/** Of what was said twice the last. */
const textOf = (value: unknown): string | undefined => {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : undefined;
};
