import type { IncomingMessage } from 'node:http';

/** Id that pino-http gave the request; header, log line and problem document share it. */
export function requestId(request: IncomingMessage): string {
  return 'id' in request ? String(request.id) : 'unknown';
}
