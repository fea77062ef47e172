import type { Readable } from 'node:stream';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { bodyOf } from './body-of.js';

/** A file on its way in as the raw body of a request. */
export type IncomingUpload = {
  /** What the client says, if it says anything. */
  declaredSize: number | undefined;
  bytes: Readable;
  /** Whether the client went away before the end. */
  isInterrupted(): boolean;
};

export const Upload = createParamDecorator((_: unknown, context: ExecutionContext): IncomingUpload => {
  const request = context.switchToHttp().getRequest<Request>();
  const length = request.headers['content-length'];
  return {
    declaredSize: length === undefined ? undefined : Number(length),
    bytes: bodyOf(request),
    isInterrupted: () => request.destroyed && !request.complete,
  };
});

/** For the OpenAPI document: the body is the file itself. */
export const ReceivesBytes = () =>
  applyDecorators(
    ApiConsumes('application/octet-stream'),
    ApiBody({ schema: { type: 'string', format: 'binary' }, required: true }),
  );
