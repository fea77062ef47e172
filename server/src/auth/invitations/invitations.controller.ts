import { Body, Controller, Param, Post } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Member } from '../../members/members.schemas.js';
import { Responds, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { InviteMember } from './invitations.schemas.js';
import { InvitationsService } from './invitations.service.js';

@Controller('members')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Post()
  @Access('coordination')
  @Responds(201, Member)
  invite(@CurrentMember() actor: Actor, @Body({ schema: InviteMember }) input: InviteMember): Promise<Member> {
    return this.invitations.invite(actor, input);
  }

  @Post(':id/invitation')
  @Access('coordination')
  @RespondsEmpty()
  repeat(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.invitations.repeat(actor, id);
  }
}
