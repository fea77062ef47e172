import type { Actor } from '../../access/actor.js';
import { write } from '../minutes.policy.js';
import type { RequestState } from './rules/deciding.js';

type Request = {
  state: RequestState;
  member: { id: string } | null;
  minutes: { state: 'draft' | 'circulated' | 'approved'; meeting: { workingGroupId: string } };
};

/** Whoever made it, as long as nobody decided. */
export const withdraw = (actor: Actor, { member }: Pick<Request, 'member'>): boolean =>
  actor.kind === 'member' && member?.id === actor.id;

export const decide = (actor: Actor, { minutes }: Pick<Request, 'minutes'>): boolean => write(actor, minutes);

export const abilities = (actor: Actor, request: Request) => {
  const isOpen = request.state === 'open' && request.minutes.state !== 'approved';
  return { withdraw: isOpen && withdraw(actor, request), decide: isOpen && decide(actor, request) };
};
