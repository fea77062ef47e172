import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { Forbidden, Unauthenticated } from '../platform/errors/domain-error.js';
import { ACCESS, type AccessLevel } from './access.decorator.js';
import type { Actor } from './actor.js';
import { ActorResolver } from './actor-resolver.js';
import { AskerResolver } from './asker-resolver.js';
import { rememberActor } from './current-actor.decorator.js';
import { LinkResolver } from './link-resolver.js';
import { SpeakerResolver } from './speaker-resolver.js';

/** Global: resolves the actor of every request and applies the declared access level. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorResolver,
    private readonly links: LinkResolver,
    private readonly speakers: SpeakerResolver,
    private readonly askers: AskerResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const level = this.reflector.get<AccessLevel | undefined>(ACCESS, context.getHandler());
    if (level === 'public') return true;
    if (level === 'link') {
      rememberActor(request, await this.links.resolveLink(request));
      return true;
    }
    if (level === 'speaker') {
      rememberActor(request, await this.speakers.resolveSpeaker(request));
      return true;
    }
    if (level === 'asker') {
      rememberActor(request, await this.askers.resolveAsker(request));
      return true;
    }
    const actor = await this.actors.resolve(request, response);
    rememberActor(request, actor);
    if (actor.kind !== 'member') {
      if (level === 'recognised') return true;
      throw new Unauthenticated();
    }
    if (level === undefined || !mayEnter(actor, level)) throw new Forbidden();
    return true;
  }
}

function mayEnter(
  actor: Extract<Actor, { kind: 'member' }>,
  level: Exclude<AccessLevel, 'link' | 'speaker' | 'asker'>,
): boolean {
  switch (level) {
    case 'public':
    case 'recognised':
    case 'members':
      return true;
    case 'coordination':
      return actor.isAdministrator || actor.groupsWithRole('coordinator').length > 0;
    case 'administration':
      return actor.isAdministrator;
  }
}
