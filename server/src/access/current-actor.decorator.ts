import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Unauthenticated } from '../platform/errors/domain-error.js';
import {
  type Actor,
  type InvitedSpeaker,
  type LinkPurpose,
  type OutsidePurpose,
  type Outsider,
  Visitor,
} from './actor.js';
import { LinkSpent } from './link-spent.js';

type Anybody = Actor | InvitedSpeaker | Outsider;

const actors = new WeakMap<Request, Anybody>();

export const rememberActor = (request: Request, actor: Anybody): void => void actors.set(request, actor);

const actorOf = (context: ExecutionContext): Anybody =>
  actors.get(context.switchToHttp().getRequest<Request>()) ?? new Visitor();

/** The actor of a `recognised` route, visitor or member. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => actorOf(context));

/** The member of a route that needs one. */
export const CurrentMember = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const actor = actorOf(context);
  if (actor.kind !== 'member') throw new Unauthenticated();
  return actor;
});

/** What the link of a `link` route says, when it was made for this purpose. */
export const CurrentLink = createParamDecorator((purpose: LinkPurpose, context: ExecutionContext) => {
  const actor = actorOf(context);
  if (actor.kind !== 'link' || actor.link.purpose !== purpose) throw new LinkSpent();
  return actor;
});

/** The speaker of a `speaker` route. */
export const CurrentSpeaker = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const actor = actorOf(context);
  if (actor.kind !== 'speaker') throw new LinkSpent();
  return actor;
});

/** Who came to an own matter by an `outside` route, when the link was made for this purpose. */
export const CurrentOutsider = createParamDecorator((purpose: OutsidePurpose, context: ExecutionContext) => {
  const actor = actorOf(context);
  if (actor.kind !== 'outside' || actor.purpose !== purpose) throw new LinkSpent();
  return actor;
});
