import type { Actor } from '../../access/actor.js';
import { write } from '../minutes.policy.js';

type Comment = { member: { id: string } | null; minutes: { meeting: { workingGroupId: string } } };

/** Whoever wrote it, and those who write the minutes. */
export const resolve = (actor: Actor, { member, minutes }: Comment): boolean =>
  write(actor, minutes) || (actor.kind === 'member' && member?.id === actor.id);
