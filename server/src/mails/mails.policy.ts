import type { Actor } from '../access/actor.js';

type Subject = { state: string };

export const read = (actor: Actor): boolean => actor.kind === 'member' && actor.isAdministrator;

export const sendAgain = (actor: Actor): boolean => read(actor);

/** Only what has not arrived is worth another try. */
export const abilities = (actor: Actor, { state }: Subject) => ({
  sendAgain: sendAgain(actor) && (state === 'failed' || state === 'undeliverable'),
});
