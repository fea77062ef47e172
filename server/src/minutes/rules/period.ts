import { Invalid } from '../../platform/errors/domain-error.js';

/** A meeting ends after it began, as far as both are known. */
export function requireOrder({ startedAt, endedAt }: { startedAt: Date | null; endedAt: Date | null }): void {
  if (startedAt && endedAt && endedAt <= startedAt) {
    throw new Invalid([{ pointer: '#/endedAt', detail: 'Das Ende liegt vor dem Beginn.' }]);
  }
}
