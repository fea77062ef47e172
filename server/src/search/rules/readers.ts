import type { Member as Actor } from '../../access/actor.js';

/** The keys that an actor holds: whose key stands on an entry, sees it. Their counterparts are in the functions search_<kind>. */
export const keysOf = (actor: Actor): string[] => [
  'members',
  `member:${actor.id}`,
  ...actor.workingGroupIds.map((id) => `group:${id}`),
  ...actor.workingGroupIds.map((id) => `own:${id}:${actor.id}`),
  ...actor.groupsWithRole('coordinator', 'minute_taker').map((id) => `recording:${id}`),
  ...actor.groupsWithRole('coordinator').map((id) => `coordination:${id}`),
  ...(actor.isAdministrator ? ['administration'] : []),
];
