import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { RevisionKeepingService } from '../writing/revision-keeping.service.js';

type Step = 'circulated' | 'recalled' | 'approved';

/** What every step of minutes leaves behind: the text as it stood, an entry in the log, and a word to the others. */
@Injectable()
export class LifeCycleRecordService {
  constructor(
    private readonly revisions: RevisionKeepingService,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
  ) {}

  async keep(actor: Actor, id: string, step: Step, details: Record<string, unknown>, signal: object): Promise<void> {
    await this.revisions.keep(id, step, actor.kind === 'member' ? actor.id : null);
    await this.auditLog.record(actor, `minutes.${step}`, id, details);
    this.signals.send(signal);
  }
}
