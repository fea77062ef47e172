import { Injectable } from '@nestjs/common';
import { type Actor, type Member, Visitor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import * as minutesPolicy from '../minutes.policy.js';
import type { Minutes } from '../minutes.schemas.js';
import { MinutesService } from '../minutes.service.js';
import { MinutesApproved } from '../minutes.signals.js';
import { type Approval, approve } from '../rules/life-cycle.js';
import { VersionsService } from '../versions/versions.service.js';
import { type Approvable, LifeCycleRepository } from './life-cycle.repository.js';
import type { ApproveMinutes } from './life-cycle.schemas.js';
import { LifeCycleRecordService } from './life-cycle-record.service.js';

/** From then on nothing changes any more: the text is frozen, the meeting closed. */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly minutes: MinutesService,
    private readonly repository: LifeCycleRepository,
    private readonly meetings: MeetingsService,
    private readonly versions: VersionsService,
    private readonly record: LifeCycleRecordService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By the coordination: what a meeting decided, or that nobody objected in time. */
  async approve(actor: Member, id: string, { approval, meetingId = null }: ApproveMinutes): Promise<Minutes> {
    return this.database.transaction(async () => {
      authorize(minutesPolicy.approve, actor, await this.minutes.findForChange(actor, id));
      const minutes = await this.repository.find(id);
      const approvedInId = approval === 'meeting' ? meetingId : null;
      if (approvedInId !== null) await this.requireLater(minutes, approvedInId);
      await this.carryOut(actor, minutes, approval, approvedInId);
      return this.minutes.show(actor, id);
    });
  }

  /** By the portal itself, on minutes that it holds. */
  approveSilently(minutes: Approvable): Promise<void> {
    return this.carryOut(new Visitor(), minutes, 'silence', null);
  }

  private async carryOut(
    actor: Actor,
    minutes: Approvable,
    approval: Approval,
    approvedInId: string | null,
  ): Promise<void> {
    const { id, objectionsUntil, _count: count } = minutes;
    const until = { objectionsUntil: objectionsUntil && dayFromColumn(objectionsUntil) };
    const change = approve({ ...minutes, ...until }, this.clock.now(), { approval, open: count.requests });
    const approvedById = actor.kind === 'member' ? actor.id : null;
    await this.repository.approve(id, { ...change, approvedById, approvedInId });
    await this.meetings.closeWithMinutes(actor, minutes.meetingId);
    await this.versions.freeze(id, approvedById);
    await this.record.keep(actor, id, 'approved', { approval, meetingId: approvedInId }, new MinutesApproved(id));
  }

  /** A meeting of the same group, after the one that the minutes are about. */
  private async requireLater({ meeting }: Approvable, meetingId: string): Promise<void> {
    const later = await this.repository.isLaterMeeting(meetingId, meeting);
    if (!later) throw new Invalid([{ pointer: '#/meetingId', detail: 'Bitte wählen Sie eine spätere Sitzung.' }]);
  }
}
