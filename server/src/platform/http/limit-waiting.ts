import type { Server } from 'node:http';

/** Slow clients give up their connection after 20 s without headers; an upload may take ten minutes. */
export function limitWaiting(server: Server): void {
  server.headersTimeout = 20_000;
  server.requestTimeout = 600_000;
  server.keepAliveTimeout = 30_000;
}
