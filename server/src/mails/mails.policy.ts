import type { Actor } from '../access/actor.js';

type Subject = { state: string; text: string };

export const read = (actor: Actor): boolean => actor.kind === 'member' && actor.isAdministrator;

export const sendAgain = (actor: Actor): boolean => read(actor);

/** Only what has not arrived is worth another try, and only while there is something to send. */
export const abilities = (actor: Actor, { state, text }: Subject) => ({
  sendAgain: sendAgain(actor) && text !== '' && (state === 'failed' || state === 'undeliverable'),
});
