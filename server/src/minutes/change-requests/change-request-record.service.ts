import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { ChangeRequestAnswered } from '../minutes.signals.js';
import type { Decision } from './rules/deciding.js';

/** What a decision leaves behind. Who withdrew a wish needs no answer. */
@Injectable()
export class ChangeRequestRecordService {
  constructor(
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
  ) {}

  async keep(actor: Actor, id: string, decision: Decision, details: Record<string, unknown>): Promise<void> {
    await this.auditLog.record(actor, `change-request.${decision}`, id, details);
    if (decision !== 'withdrawn') this.signals.send(new ChangeRequestAnswered(id));
  }
}
