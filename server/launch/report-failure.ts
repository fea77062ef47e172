import { MigrationFailure } from '../src/platform/database/migrations.js';
import { LaunchFailure } from './launch-failure.js';

/** One sentence for what a person can put right, the stack for what only we can. */
export function reportFailure(error: unknown): never {
  const isExpected = error instanceof LaunchFailure || error instanceof MigrationFailure;
  console.error(isExpected ? error.message : error);
  process.exit(1);
}
