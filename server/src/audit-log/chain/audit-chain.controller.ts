import { Controller, Get } from '@nestjs/common';
import { Access } from '../../access/access.decorator.js';
import { Responds } from '../../platform/http/responds.decorator.js';
import { AuditChain } from './audit-chain.schemas.js';
import { AuditChainService } from './audit-chain.service.js';

@Controller('audit-log/chain')
export class AuditChainController {
  constructor(private readonly chain: AuditChainService) {}

  @Get()
  @Access('administration')
  @Responds(200, AuditChain)
  check(): Promise<AuditChain> {
    return this.chain.check();
  }
}
