import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsEmpty } from '../platform/http/responds.decorator.js';
import { Id } from '../platform/validation/primitives.js';
import { MeetingChangesService } from './meeting-changes.service.js';
import { MeetingPlanningService } from './meeting-planning.service.js';
import { Meeting, MeetingFilter, MeetingPage, PlanMeeting, UpdateMeeting } from './meetings.schemas.js';
import { MeetingsService } from './meetings.service.js';

@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly planning: MeetingPlanningService,
    private readonly changes: MeetingChangesService,
  ) {}

  @Get()
  @Access('members')
  @Responds(200, MeetingPage)
  list(@CurrentMember() actor: Actor, @Query({ schema: MeetingFilter }) filter: MeetingFilter): Promise<MeetingPage> {
    return this.meetings.list(actor, filter);
  }

  @Post()
  @Access('coordination')
  @Responds(201, Meeting)
  plan(@CurrentMember() actor: Actor, @Body({ schema: PlanMeeting }) input: PlanMeeting): Promise<Meeting> {
    return this.planning.plan(actor, input);
  }

  @Get(':id')
  @Access('members')
  @Responds(200, Meeting)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Meeting> {
    return this.meetings.show(actor, id);
  }

  @Patch(':id')
  @Access('members')
  @Responds(200, Meeting)
  update(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: UpdateMeeting }) input: UpdateMeeting,
  ): Promise<Meeting> {
    return this.changes.update(actor, id, input);
  }

  @Post(':id/publication')
  @Access('members')
  @Responds(201, Meeting)
  publish(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Meeting> {
    return this.changes.publish(actor, id);
  }

  @Delete(':id')
  @Access('members')
  @RespondsEmpty()
  remove(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.changes.remove(actor, id);
  }
}
