import { type Actor, isAdministrator } from '../access/actor.js';

type Subject = { id: string; deactivatedAt: Date | null; passwordHash: string | null };

const isOwn = (actor: Actor, member: Subject): boolean => actor.kind === 'member' && actor.id === member.id;

/** Own contact data, or the administration. */
export const update = (actor: Actor, member: Subject): boolean => isOwn(actor, member) || isAdministrator(actor);

export const deactivate = (actor: Actor, member: Subject): boolean =>
  isAdministrator(actor) && member.deactivatedAt === null;

export const reactivate = (actor: Actor, member: Subject): boolean =>
  isAdministrator(actor) && member.deactivatedAt !== null;

/** New people come by invitation: of the coordination or the administration. */
export const invite = (actor: Actor): boolean =>
  actor.kind === 'member' && (actor.isAdministrator || actor.groupsWithRole('coordinator').length > 0);

/** Until the person has set a password: the link may have run out, or the mail may be lost. */
export const inviteAgain = (actor: Actor, member: Subject): boolean =>
  invite(actor) && member.passwordHash === null && member.deactivatedAt === null;

/** Locking the own account is refused with a sentence; it is not even offered. */
export const abilities = (actor: Actor, member: Subject) => ({
  update: update(actor, member),
  inviteAgain: inviteAgain(actor, member),
  deactivate: deactivate(actor, member) && !isOwn(actor, member),
  reactivate: reactivate(actor, member),
});
