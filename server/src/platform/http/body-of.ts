import { Readable } from 'node:stream';
import type { Request } from 'express';

/**
 * The raw body of a request. Nothing is read before somebody asks. Breaking off this stream leaves the request alone:
 * destroyed, it would take the connection and our answer along.
 */
export function bodyOf(request: Request): Readable {
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
