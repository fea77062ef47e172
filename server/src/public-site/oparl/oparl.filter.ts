import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemOf } from '../../platform/http/problem.js';
import { requestId } from '../../platform/http/request-id.js';
import { Moved } from './oparl.errors.js';
import { SCHEMA } from './rules/oparl-types.js';

/** Errors as OParl wants them told. */
@Catch()
export class OparlFilter implements ExceptionFilter {
  private readonly logger = new Logger(OparlFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' });
    if (error instanceof Moved) {
      response.redirect(301, error.address);
      return;
    }
    const { status, title, type, instance, errors } = problemOf(error, requestId(request));
    if (status >= 500) this.logger.error(error);
    const faults = (errors ?? []).map(({ pointer }) => pointer).join(' ');
    response.removeHeader('Content-Disposition');
    response.status(status).json({
      type: `${SCHEMA}Error`,
      message: title,
      debug: [type, instance, faults].filter(Boolean).join(' '),
    });
  }
}
