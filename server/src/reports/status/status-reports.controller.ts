import { Body, Controller, Delete, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../../access/access.decorator.js';
import type { Member as Actor } from '../../access/actor.js';
import { CurrentMember } from '../../access/current-actor.decorator.js';
import { Responds, RespondsBytes, RespondsEmpty } from '../../platform/http/responds.decorator.js';
import { sendStream } from '../../platform/http/send-stream.js';
import { Id } from '../../platform/validation/primitives.js';
import {
  GiveStatusReport,
  ImplementationStatus,
  StatusReport,
  StatusReportDownloadQuery,
  StatusReportQuery,
} from './status-reports.schemas.js';
import { StatusReportsService } from './status-reports.service.js';

@Controller()
export class StatusReportsController {
  constructor(private readonly reports: StatusReportsService) {}

  @Get('action-plans/:id/status-report')
  @Access('members')
  @Responds(200, ImplementationStatus)
  show(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: StatusReportQuery }) query: StatusReportQuery,
  ): Promise<ImplementationStatus> {
    return this.reports.show(actor, id, query);
  }

  @Get('action-plans/:id/status-report/download')
  @Access('members')
  @RespondsBytes()
  async download(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Query({ schema: StatusReportDownloadQuery }) query: StatusReportDownloadQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendStream(request, response, await this.reports.download(actor, id, query));
  }

  @Post('action-plans/:id/status-reports')
  @Access('members')
  @Responds(201, StatusReport)
  give(
    @CurrentMember() actor: Actor,
    @Param('id', { schema: Id }) id: Id,
    @Body({ schema: GiveStatusReport }) input: GiveStatusReport,
  ): Promise<StatusReport> {
    return this.reports.give(actor, id, input);
  }

  @Delete('status-reports/:id')
  @Access('members')
  @RespondsEmpty()
  takeBack(@CurrentMember() actor: Actor, @Param('id', { schema: Id }) id: Id): Promise<void> {
    return this.reports.takeBack(actor, id);
  }
}
