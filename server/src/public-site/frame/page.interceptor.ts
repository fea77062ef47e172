import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { isKnown } from '../../platform/http/send-rendered.js';
import { PageFrameService } from './page-frame.service.js';
import type { Elsewhere, PublicPage } from './public-page.js';
import { SHARED } from './shared-caching.js';

/** Draws what a handler of pages gives, or answers 304. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(private readonly frame: PageFrameService) {}

  intercept(context: ExecutionContext, next: CallHandler<PublicPage | Elsewhere>): Observable<string> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      map((page) => {
        // A handler that has answered by itself, e.g. with a calendar.
        if (response.headersSent) return '';
        if ('seeOther' in page) {
          response.status(303).set({ Location: page.seeOther, 'Cache-Control': 'no-store' });
          return '';
        }
        const isShared = !page.isPersonal && (request.method === 'GET' || request.method === 'HEAD');
        response.status(page.status ?? 200).set({
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Language': 'de',
          'Cache-Control': isShared ? SHARED : 'no-store',
        });
        if (page.path === '/') response.vary('Cookie');
        const html = this.frame.draw(page);
        const etag = `"${createHash('sha256').update(html).digest('base64url')}"`;
        response.setHeader('ETag', etag);
        if (isShared && isKnown(request.headers['if-none-match'], etag)) response.status(304);
        return html;
      }),
    );
  }
}
