import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { AgendaNotSent, NothingToSend } from '../agenda/agenda.errors.js';
import { AgendaLettersService } from '../agenda/agenda-letters.service.js';
import { nextSupplement } from '../agenda/rules/supplements.js';
import { MeetingsRepository } from '../meetings.repository.js';
import type { Meeting } from '../meetings.schemas.js';
import { MeetingsService } from '../meetings.service.js';
import { requireAhead } from '../rules/meeting-state.js';
import type { SendSupplement } from './agenda-supplements.schemas.js';

/** Nachtrag: what came onto the agenda after the invitation is told to everybody who was invited, once. */
@Injectable()
export class AgendaSupplementsService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: MeetingsRepository,
    private readonly letters: AgendaLettersService,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  send(actor: Actor, id: string, { version, message }: SendSupplement): Promise<Meeting> {
    return this.meetings.change(actor, id, version, async (meeting) => {
      const supplement = nextSupplement(meeting);
      if (supplement === null) throw new AgendaNotSent();
      requireAhead(meeting, this.clock.now());
      const count = await this.letters.sendSupplement(actor, meeting, supplement, message);
      if (count === 0) throw new NothingToSend();
      await this.repository.write(id, { supplementsSent: supplement });
      await this.auditLog.record(actor, 'meeting.supplement-sent', id, { supplement, count });
    });
  }
}
