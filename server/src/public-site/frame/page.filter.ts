import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemOf } from '../../platform/http/problem.js';
import { requestId } from '../../platform/http/request-id.js';
import { markup } from '../../platform/markup/markup.js';
import { PageFrameService } from './page-frame.service.js';

const MISSING = {
  title: 'Diese Seite gibt es nicht',
  text: 'Vielleicht ist sie umgezogen oder nicht mehr öffentlich.',
};

/** Errors of public pages are pages with the real status. */
@Catch()
export class PageFilter implements ExceptionFilter {
  private readonly logger = new Logger(PageFilter.name);

  constructor(private readonly frame: PageFrameService) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = problemOf(error, requestId(request));
    if (problem.status >= 500) this.logger.error(error);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { title, text } = problem.status === 404 ? MISSING : { title: problem.title, text: '' };
    if (typeof problem.retryAfter === 'number') response.setHeader('Retry-After', problem.retryAfter);
    response
      .status(problem.status)
      .set({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': 'de', 'Cache-Control': 'no-store' })
      .send(
        this.frame.draw({
          path: request.path,
          title,
          description: title,
          isPersonal: true,
          body: markup`${text === '' ? null : markup`<p>${text}</p>`}<p><a href="/">Zur Startseite</a></p>`,
        }),
      );
  }
}
