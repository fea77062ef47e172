import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { RespondsBytes } from '../../platform/http/responds.decorator.js';
import { sendTable } from '../../platform/tables/send-table.js';
import { TableQuery } from '../../platform/tables/tables.schemas.js';
import { Id } from '../../platform/validation/primitives.js';
import { AgreementExport, TalkExport, TaskExport } from './registers.schemas.js';
import { RegistersService } from './registers.service.js';

@Controller('exports')
export class RegistersController {
  constructor(private readonly registers: RegistersService) {}

  @Get('tasks')
  @Access('members')
  @RespondsBytes()
  async tasks(
    @CurrentMember() actor: Actor,
    @Query({ schema: TaskExport }) { format, ...filter }: TaskExport,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTable(request, response, await this.registers.exportTasks(actor, filter), format);
  }

  @Get('agreements')
  @Access('members')
  @RespondsBytes()
  async agreements(
    @CurrentMember() actor: Actor,
    @Query({ schema: AgreementExport }) { format, ...filter }: AgreementExport,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTable(request, response, await this.registers.exportAgreements(actor, filter), format);
  }

  @Get('talks')
  @Access('members')
  @RespondsBytes()
  async talks(
    @CurrentMember() actor: Actor,
    @Query({ schema: TalkExport }) { format, ...filter }: TalkExport,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTable(request, response, await this.registers.exportTalks(actor, filter), format);
  }

  @Get('meetings/:id/attendance')
  @Access('members')
  @RespondsBytes()
  async attendance(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: TableQuery }) query: TableQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendTable(request, response, await this.registers.exportAttendance(actor, id), query.format);
  }
}
