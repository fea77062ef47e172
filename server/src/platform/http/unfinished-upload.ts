import type { Request, RequestHandler } from 'express';

const PATIENCE_MS = 2_000;
const PATIENCE_BYTES = 1_000_000;

/**
 * A request may be answered before its body has come in: too large, not signed in, not allowed. Closing at once would
 * make the system throw the answer away together with the unread bytes; reading on would take in gigabytes for
 * nothing. So the client gets a moment and a megabyte to notice, then the connection ends.
 */
export const endUnfinishedUploads: RequestHandler = (request, response, next) => {
  // First in the row: an unread request would be read to its end by Node's own listener.
  response.prependOnceListener('finish', () => {
    if (!request.complete && !request.destroyed) linger(request);
  });
  next();
};

function linger(request: Request): void {
  const { socket } = request;
  const timer = setTimeout(() => socket.destroy(), PATIENCE_MS);
  const stopWaiting = () => clearTimeout(timer);
  socket.once('close', stopWaiting);
  request.once('end', stopWaiting);
  let taken = 0;
  request.on('data', (chunk: Buffer) => {
    taken += chunk.length;
    // From here on the client waits for us, until the timer ends it.
    if (taken > PATIENCE_BYTES) request.pause();
  });
  request.read(0);
  request.resume();
}
