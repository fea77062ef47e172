import type { Request, RequestHandler } from 'express';

const PATIENCE_MS = 2_000;
const PATIENCE_BYTES = 1_000_000;

/**
 * A request may be answered before its body has come in: too large, not signed in, not allowed. Closing at once would
 * make the system throw the answer away together with the unread bytes; reading on would take in gigabytes for
 * nothing. So the client gets a moment and a megabyte to notice, then the connection ends.
 */
export const endUnfinishedUploads: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (!request.complete && !request.socket.destroyed) linger(request);
  });
  next();
};

function linger(request: Request): void {
  const timer = setTimeout(() => request.socket.destroy(), PATIENCE_MS);
  request.socket.once('close', () => clearTimeout(timer));
  request.once('end', () => clearTimeout(timer));
  let taken = 0;
  request.on('data', (chunk: Buffer) => {
    taken += chunk.length;
    // From here on the client waits for us, until the timer ends it.
    if (taken > PATIENCE_BYTES) request.pause();
  });
  request.resume();
}
