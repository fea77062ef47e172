import type { Actor } from '../../../access/actor.js';
import * as minutesPolicy from '../../minutes.policy.js';

export type Mode = 'write' | 'read';

/** What somebody may do with the text, if anything. */
export function modeOf(actor: Actor, minutes: Parameters<typeof minutesPolicy.read>[1]): Mode | undefined {
  if (minutesPolicy.writeText(actor, minutes)) return 'write';
  return minutesPolicy.read(actor, minutes) ? 'read' : undefined;
}
