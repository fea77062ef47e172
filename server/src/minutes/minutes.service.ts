import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Stale } from '../platform/errors/stale.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { AddresseesService } from './addressees/addressees.service.js';
import * as minutesPolicy from './minutes.policy.js';
import { presentMinutes } from './minutes.presenter.js';
import { type MinutesRecord, MinutesRepository } from './minutes.repository.js';
import type { BeginMinutes, Minutes, UpdateMinutes } from './minutes.schemas.js';
import { requireKnown, requireOpen } from './rules/life-cycle.js';
import { requireOrder } from './rules/period.js';
import type { Audience } from './text/block.js';
import { MinutesOpennessChanged } from './writing/writing.signals.js';

@Injectable()
export class MinutesService {
  constructor(
    private readonly repository: MinutesRepository,
    private readonly meetings: MeetingsService,
    private readonly addressees: AddresseesService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, id: string, audience: Audience = 'group'): Promise<Minutes> {
    return presentMinutes(actor, await this.repository.findVisible(actor, id), this.clock.now(), audience);
  }

  /** Begins the minutes with the agenda as skeleton. A meeting that has begun counts as held from now on. */
  async begin(actor: Actor, { meetingId }: BeginMinutes): Promise<Minutes> {
    return this.database.transaction(async () => {
      const meeting = await this.meetings.find(actor, meetingId);
      authorize(minutesPolicy.write, actor, { meeting });
      requireKnown(meeting);
      const now = this.clock.now();
      const id = await this.repository.add({
        meetingId,
        chairId: await this.addressees.lookUpWithRole(actor, meeting.workingGroupId, ['coordinator']),
        minuteTakerId: await this.suggestMinuteTaker(actor, meeting.workingGroupId),
        updatedAt: now,
      });
      if (meeting.startsAt <= now) await this.meetings.markHeld(actor, meetingId);
      await this.auditLog.record(actor, 'minutes.begun', id, { meetingId });
      return this.show(actor, id);
    });
  }

  async updateHead(actor: Actor, id: string, { version, ...head }: UpdateMinutes): Promise<Minutes> {
    return this.database.transaction(async () => {
      const minutes = await this.repository.findForChange(actor, id);
      authorize(minutesPolicy.write, actor, minutes);
      requireOpen(minutes);
      if (minutes.version !== version) throw new Stale(presentMinutes(actor, minutes, this.clock.now()));
      requireOrder({ ...minutes, ...head });
      const { chairId, minuteTakerId } = head;
      await this.addressees.requireMembers(actor, minutes.meeting.workingGroupId, {
        ...(chairId !== minutes.chairId && { chairId }),
        ...(minuteTakerId !== minutes.minuteTakerId && { minuteTakerId }),
      });
      await this.repository.save(id, version, { ...head, updatedAt: this.clock.now() });
      if (head.openToMembers !== undefined) this.signals.send(new MinutesOpennessChanged(id));
      await this.auditLog.record(actor, 'minutes.head-updated', id);
      return this.show(actor, id);
    });
  }

  /** For a change: nobody else changes these minutes before the transaction ends. */
  findForChange(actor: Actor, id: string): Promise<MinutesRecord> {
    return this.repository.findForChange(actor, id);
  }

  find(actor: Actor, id: string): Promise<MinutesRecord> {
    return this.repository.findVisible(actor, id);
  }

  /** Whoever begins, unless that is the chair and somebody else usually writes. */
  private async suggestMinuteTaker(actor: Actor, workingGroupId: string): Promise<string> {
    if (actor.hasRole(workingGroupId, 'minute_taker')) return actor.id;
    return (await this.addressees.lookUpWithRole(actor, workingGroupId, ['minute_taker'])) ?? actor.id;
  }
}
