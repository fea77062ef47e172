import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { AddRegistration, RegistrationList, TickAttendance } from './registrations.schemas.js';
import { RegistrationsService } from './registrations.service.js';

@Controller('events/:id/registrations')
export class RegistrationsController {
  constructor(private readonly registrations: RegistrationsService) {}

  @Get()
  @Access('members')
  @Responds(200, RegistrationList)
  list(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<RegistrationList> {
    return this.registrations.list(actor, id);
  }

  @Post()
  @Access('members')
  @Responds(201, RegistrationList)
  add(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AddRegistration }) input: AddRegistration,
  ): Promise<RegistrationList> {
    return this.registrations.add(actor, id, input);
  }

  @Post(':registrationId/seat')
  @Access('members')
  @Responds(201, RegistrationList)
  giveSeat(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('registrationId', { schema: Id }) registrationId: Id,
  ): Promise<RegistrationList> {
    return this.registrations.giveSeat(actor, id, registrationId);
  }

  @Post(':registrationId/cancellation')
  @Access('members')
  @Responds(201, RegistrationList)
  cancel(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('registrationId', { schema: Id }) registrationId: Id,
  ): Promise<RegistrationList> {
    return this.registrations.cancel(actor, id, registrationId);
  }

  @Put(':registrationId/attendance')
  @Access('members')
  @Responds(200, RegistrationList)
  tickAttendance(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('registrationId', { schema: Id }) registrationId: Id,
    @Body({ schema: TickAttendance }) { hasAttended }: TickAttendance,
  ): Promise<RegistrationList> {
    return this.registrations.tickAttendance(actor, id, registrationId, hasAttended);
  }
}
