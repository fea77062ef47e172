import { Readable } from 'node:stream';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';

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

/**
 * Nothing is read before somebody asks. Breaking off this stream leaves the request alone: destroyed, it would take the
 * connection and our answer along.
 */
function bodyOf(request: Request): Readable {
  const take = (chunk: Buffer) => body.push(chunk) || request.pause();
  const end = () => body.push(null);
  const fail = () => {
    if (!request.complete) body.destroy(request.errored ?? new Error('the client went away'));
  };
  let isTaken = false;
  const body = new Readable({
    read() {
      if (!isTaken) request.on('data', take).once('end', end).once('error', fail).once('close', fail);
      isTaken = true;
      request.resume();
    },
    destroy(error, done) {
      request.off('data', take).off('end', end).off('close', fail).pause();
      done(error);
    },
  });
  return body;
}

/** For the OpenAPI document: the body is the file itself. */
export const ReceivesBytes = () =>
  applyDecorators(
    ApiConsumes('application/octet-stream'),
    ApiBody({ schema: { type: 'string', format: 'binary' }, required: true }),
  );
