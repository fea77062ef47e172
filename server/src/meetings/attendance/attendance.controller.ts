import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { Id } from '../../platform/validation/primitives.js';
import { AddGuest, Attendance, RecordAttendance } from './attendance.schemas.js';
import { AttendanceService } from './attendance.service.js';

/** Every act answers the whole list as it stands then. */
@Controller('meetings/:id')
export class AttendanceController {
  constructor(private readonly attendance: AttendanceService) {}

  @Get('attendance')
  @Access('members')
  @Responds(200, Attendance)
  show(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<Attendance> {
    return this.attendance.show(actor, id);
  }

  @Put('attendance/:memberId')
  @Access('members')
  @Responds(200, Attendance)
  record(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('memberId', { schema: Id }) memberId: Id,
    @Body({ schema: RecordAttendance }) input: RecordAttendance,
  ): Promise<Attendance> {
    return this.attendance.record(actor, id, memberId, input);
  }

  @Delete('attendance/:memberId')
  @Access('members')
  @Responds(200, Attendance)
  clear(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('memberId', { schema: Id }) memberId: Id,
  ): Promise<Attendance> {
    return this.attendance.clear(actor, id, memberId);
  }

  @Post('guests')
  @Access('members')
  @Responds(201, Attendance)
  addGuest(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: AddGuest }) input: AddGuest,
  ): Promise<Attendance> {
    return this.attendance.addGuest(actor, id, input);
  }

  @Delete('guests/:guestId')
  @Access('members')
  @Responds(200, Attendance)
  removeGuest(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Param('guestId', { schema: Id }) guestId: Id,
  ): Promise<Attendance> {
    return this.attendance.removeGuest(actor, id, guestId);
  }
}
