import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../access/access.decorator.js';
import type { Member as Actor } from '../access/actor.js';
import { CurrentMember } from '../access/current-actor.decorator.js';
import { Responds, RespondsBytes } from '../platform/http/responds.decorator.js';
import { sendStream } from '../platform/http/send-stream.js';
import { Report, ReportDownloadQuery, ReportKind, ReportQuery } from './reports.schemas.js';
import { ReportsService } from './reports.service.js';

@Controller('reports/:kind')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** The first rows of its tables. */
  @Get()
  @Access('members')
  @Responds(200, Report)
  show(
    @CurrentMember() actor: Actor,
    @Param('kind', { schema: ReportKind }) kind: ReportKind,
    @Query({ schema: ReportQuery }) query: ReportQuery,
  ): Promise<Report> {
    return this.reports.show(actor, kind, query);
  }

  /** The whole report: DOCX, PDF/UA, XLSX or CSV. The CSV is its first table. */
  @Get('download')
  @Access('members')
  @RespondsBytes()
  async download(
    @CurrentMember() actor: Actor,
    @Param('kind', { schema: ReportKind }) kind: ReportKind,
    @Query({ schema: ReportDownloadQuery }) query: ReportDownloadQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendStream(request, response, await this.reports.download(actor, kind, query));
  }
}
