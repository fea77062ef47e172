import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access } from '../access/access.decorator.js';
import { Responds, RespondsBytes } from '../platform/http/responds.decorator.js';
import { sendStream } from '../platform/http/send-stream.js';
import { AuditFilter, AuditNarrowing, AuditPage } from './audit-log.schemas.js';
import { AuditLogService } from './audit-log.service.js';

@Controller('audit-log')
export class AuditLogController {
  constructor(private readonly auditLog: AuditLogService) {}

  @Get()
  @Access('administration')
  @Responds(200, AuditPage)
  list(@Query({ schema: AuditFilter }) filter: AuditFilter): Promise<AuditPage> {
    return this.auditLog.list(filter);
  }

  @Get('table')
  @Access('administration')
  @RespondsBytes()
  async export(
    @Query({ schema: AuditNarrowing }) narrowing: AuditNarrowing,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await sendStream(request, response, this.auditLog.export(narrowing));
  }
}
