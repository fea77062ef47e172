import type { ClusterSettings } from './embedded-cluster.js';

/** For databases that end with the process: fast and not durable. */
export const throwAway: ClusterSettings = {
  initdb: ['--no-sync', '--no-data-checksums'],
  postgres: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'],
};
