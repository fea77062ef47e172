import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Invalid } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { AddresseesService } from './addressees/addressees.service.js';
import * as minutesPolicy from './minutes.policy.js';
import { presentMinutes } from './minutes.presenter.js';
import { type MinutesRecord, MinutesRepository } from './minutes.repository.js';
import type { BeginMinutes, Minutes, UpdateMinutes } from './minutes.schemas.js';
import { MinutesApproved, MinutesCirculated } from './minutes.signals.js';
import { openTasks } from './rules/completeness.js';
import { approve, circulate, requireKnown, requireOpen } from './rules/life-cycle.js';
import { requireOrder } from './rules/period.js';
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

  async show(actor: Actor, id: string): Promise<Minutes> {
    return presentMinutes(actor, await this.repository.findVisible(actor, id));
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
      const minutes = await this.findForChange(actor, id);
      if (minutes.version !== version) throw new Stale(presentMinutes(actor, minutes));
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

  /** Lays the draft before the members; its tasks begin to run. */
  async circulate(actor: Actor, id: string): Promise<Minutes> {
    return this.database.transaction(async () => {
      const minutes = await this.findForChange(actor, id);
      const { workingGroup, workingGroupId } = minutes.meeting;
      const now = this.clock.now();
      const { objectionsUntil, ...change } = circulate(minutes, now, workingGroup.objectionPeriodDays);
      requireComplete(actor, minutes);
      const until = { objectionsUntil: dayToColumn(objectionsUntil), updatedAt: now };
      await this.repository.save(id, minutes.version, { ...change, ...until });
      const entries = minutes.sections.flatMap((section) => section.entries);
      await this.addressees.assign(actor, workingGroupId, entries);
      await this.auditLog.record(actor, 'minutes.circulated', id, { objectionsUntil });
      this.signals.send(new MinutesCirculated(id));
      return this.show(actor, id);
    });
  }

  /** From then on nothing changes any more; the meeting is closed with it. */
  async approve(actor: Actor, id: string): Promise<Minutes> {
    return this.database.transaction(async () => {
      const minutes = await this.repository.findForChange(actor, id);
      authorize(minutesPolicy.approve, actor, minutes);
      const now = this.clock.now();
      await this.repository.save(id, minutes.version, { ...approve(minutes, now), updatedAt: now });
      await this.meetings.markHeld(actor, minutes.meetingId);
      await this.meetings.close(actor, minutes.meetingId);
      await this.auditLog.record(actor, 'minutes.approved', id);
      this.signals.send(new MinutesApproved(id));
      return this.show(actor, id);
    });
  }

  private async findForChange(actor: Actor, id: string): Promise<MinutesRecord> {
    const minutes = await this.repository.findForChange(actor, id);
    authorize(minutesPolicy.write, actor, minutes);
    requireOpen(minutes);
    return minutes;
  }

  /** Whoever begins, unless that is the chair and somebody else usually writes. */
  private async suggestMinuteTaker(actor: Actor, workingGroupId: string): Promise<string> {
    if (actor.hasRole(workingGroupId, 'minute_taker')) return actor.id;
    return (await this.addressees.lookUpWithRole(actor, workingGroupId, ['minute_taker'])) ?? actor.id;
  }
}

function requireComplete(actor: Actor, minutes: MinutesRecord): void {
  const { sections } = presentMinutes(actor, minutes);
  const errors = sections.flatMap(({ entries }, index) => openTasks(entries, `#/sections/${index}`));
  if (errors.length > 0) throw new Invalid(errors);
}
