import { type Actor, isAdministrator } from '../access/actor.js';

type Subject = { id: string; deactivatedAt: Date | null };

/** Own contact data, or the administration. */
export const update = (actor: Actor, member: Subject): boolean =>
  actor.kind === 'member' && (actor.id === member.id || actor.isAdministrator);

export const deactivate = (actor: Actor, member: Subject): boolean =>
  isAdministrator(actor) && member.deactivatedAt === null;

export const reactivate = (actor: Actor, member: Subject): boolean =>
  isAdministrator(actor) && member.deactivatedAt !== null;

/** New people come by invitation: of the coordination or the administration. */
export const invite = (actor: Actor): boolean =>
  actor.kind === 'member' && (actor.isAdministrator || actor.groupsWithRole('coordinator').length > 0);

export const abilities = (actor: Actor, member: Subject) => ({
  update: update(actor, member),
  deactivate: deactivate(actor, member),
  reactivate: reactivate(actor, member),
});
