import type { Actor } from '../../access/actor.js';

/** Whoever answers for what is published, and whoever keeps the portal running: the statement is about all of it. */
export const tend = (actor: Actor): boolean =>
  actor.kind === 'member' && (actor.isAdministrator || actor.groupsWithRole('coordinator').length > 0);
