import { type Actor, belongsTo, isAdministrator, isCoordinatorOf } from '../access/actor.js';

type Subject = { id: string };

export const read = (actor: Actor, group: Subject): boolean => belongsTo(actor, group.id) || isAdministrator(actor);

export const planMeetings = (actor: Actor, group: Subject): boolean => isCoordinatorOf(actor, group.id);

export const manageMemberships = (actor: Actor, group: Subject): boolean =>
  isCoordinatorOf(actor, group.id) || isAdministrator(actor);

export const changeRules = (actor: Actor, group: Subject): boolean => isCoordinatorOf(actor, group.id);

export const abilities = (actor: Actor, group: Subject) => ({
  planMeetings: planMeetings(actor, group),
  manageMemberships: manageMemberships(actor, group),
  changeRules: changeRules(actor, group),
});
