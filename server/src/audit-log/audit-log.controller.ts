import { Controller, Get, Query } from '@nestjs/common';
import { Access } from '../access/access.decorator.js';
import { Responds } from '../platform/http/responds.decorator.js';
import { AuditFilter, AuditPage } from './audit-log.schemas.js';
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
}
