import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Invalid } from '../errors/domain-error.js';
import { germanMessage } from './german-messages.js';
import { pointerTo } from './pointer.js';

/** All that a schema found wrong, in German and at the right place. */
export function invalidFrom(issues: readonly StandardSchemaV1.Issue[]): Invalid {
  return new Invalid(issues.map((issue) => ({ pointer: pointerTo(issue.path), detail: germanMessage(issue) })));
}
