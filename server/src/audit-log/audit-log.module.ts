import { Global, Module } from '@nestjs/common';
import { AuditLogController } from './audit-log.controller.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { AuditLogService } from './audit-log.service.js';
import { AuditChainController } from './chain/audit-chain.controller.js';
import { AuditChainRepository } from './chain/audit-chain.repository.js';
import { AuditChainService } from './chain/audit-chain.service.js';

/** Änderungsverlauf: who did what when. Hard rule: an entry is written in the transaction of its change. */
@Global()
@Module({
  controllers: [AuditChainController, AuditLogController],
  providers: [AuditLogService, AuditLogRepository, AuditChainService, AuditChainRepository],
  exports: [AuditLogService],
})
export class AuditLogModule {}
