import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AuditAction, AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Queue } from '../../platform/jobs/queue.js';
import { Broadcast } from '../../platform/signals/broadcast.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { KINDS, type NotificationKind } from '../rules/kinds.js';
import { recipients } from '../rules/recipients.js';
import type { Details } from '../rules/sentences.js';
import { TellingRepository } from './telling.repository.js';

export const TOPIC = 'notifications';
const KEPT_FOR_DAYS = 180;

export type Fact = {
  kind: NotificationKind;
  workingGroupId: string;
  subjectType: string;
  subjectId: string;
  details: Details;
  /** The entry of the audit log that says who did it; what the portal did by itself has none. */
  act?: { action: AuditAction; subjectId: string } | undefined;
  memberIds?: readonly string[] | undefined;
};

/** Writes down who hears about what. In the transaction of the signal, so that it happens once. */
@Injectable()
export class TellingService implements OnModuleInit {
  constructor(
    private readonly repository: TellingRepository,
    private readonly memberships: MembershipsService,
    private readonly auditLog: AuditLogService,
    private readonly broadcast: Broadcast,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('remove-old-notifications', () => this.removeOld(), { cron: '23 3 * * *' });
  }

  async tell({ kind, details, act, memberIds, ...subject }: Fact): Promise<void> {
    const now = this.clock.now();
    const actorId = act ? await this.auditLog.lookUpActor(act.action, act.subjectId) : null;
    const group = await this.memberships.listAddressees(subject.workingGroupId, calendarDay(now));
    const hearing = recipients(kind, group, { actorId, memberIds }).map(({ memberId }) => memberId);
    const silent = new Set(await this.repository.listSilent(kind, hearing));
    const told = hearing.filter((id) => !silent.has(id)).sort();
    if (told.length === 0) return;
    await this.repository.hold(kind, subject.subjectId);
    await this.repository.add(told, { kind, ...subject, details, happenedAt: now });
    const { dispatches } = KINDS[kind];
    if (dispatches.length > 0) await this.repository.markDispatched(kind, dispatches, now);
    await this.broadcast.tell(TOPIC, told);
  }

  /** What has become untrue before anybody read it. */
  async takeBack(kind: NotificationKind, subjectId: string): Promise<void> {
    await this.repository.hold(kind, subjectId);
    await this.repository.removeUntold(kind, subjectId);
  }

  async removeOld(): Promise<void> {
    await this.repository.removeBefore(new Date(this.clock.now().getTime() - KEPT_FOR_DAYS * 86_400_000));
  }
}
