import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { Forbidden, Unauthenticated } from '../platform/errors/domain-error.js';
import { ACCESS, type AccessLevel } from './access.decorator.js';
import type { Actor } from './actor.js';
import { ActorResolver } from './actor-resolver.js';
import { rememberActor } from './current-actor.decorator.js';
import { LinkResolver } from './link-resolver.js';
import { OutsideResolver } from './outside-resolver.js';
import { SpeakerResolver } from './speaker-resolver.js';

type LinkLevel = 'link' | 'speaker' | 'outside';

const isByLink = (level: AccessLevel | undefined): level is LinkLevel =>
  level === 'link' || level === 'speaker' || level === 'outside';

/** Global: resolves the actor of every request and applies the declared access level. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorResolver,
    private readonly links: LinkResolver,
    private readonly speakers: SpeakerResolver,
    private readonly outsiders: OutsideResolver,
  ) {}

  /** Who comes by a link is nobody else at the same time, whatever the cookie says. */
  private readonly byLink = {
    link: (request: Request) => this.links.resolveLink(request),
    speaker: (request: Request) => this.speakers.resolveSpeaker(request),
    outside: (request: Request) => this.outsiders.resolveOutsider(request),
  };

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const level = this.reflector.get<AccessLevel | undefined>(ACCESS, context.getHandler());
    if (level === 'public') return true;
    if (isByLink(level)) {
      rememberActor(request, await this.byLink[level](request));
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

function mayEnter(actor: Extract<Actor, { kind: 'member' }>, level: Exclude<AccessLevel, LinkLevel>): boolean {
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
