import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { MunicipalitiesService } from '../municipalities/municipalities.service.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { MembershipsService } from '../working-groups/memberships/memberships.service.js';
import { AgreementListRepository } from './agreement-list.repository.js';
import * as agreementsPolicy from './agreements.policy.js';
import { type Bodies, presentAgreement, presentMeeting } from './agreements.presenter.js';
import { AgreementsRepository } from './agreements.repository.js';
import type { Agreement, AgreementFilter, AgreementPage, ChangeAgreementProgress } from './agreements.schemas.js';

@Injectable()
export class AgreementsService {
  constructor(
    private readonly repository: AgreementsRepository,
    private readonly register: AgreementListRepository,
    private readonly municipalities: MunicipalitiesService,
    private readonly memberships: MembershipsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: AgreementFilter): Promise<AgreementPage> {
    const after = decodeCursor(filter.cursor);
    const today = calendarDay(this.clock.now());
    const [meetings, counts] = [
      await this.register.listVisible(actor, filter, today, after),
      await this.register.count(actor, filter, today),
    ];
    const ids = meetings.flatMap(({ entryIds }) => entryIds);
    const records = new Map((await this.repository.listByIds(actor, ids)).map((record) => [record.id, record]));
    const groups = new Set([...records.values()].map(({ section }) => section.minutes.meeting.workingGroupId));
    const bodies = new Map<string, Bodies>();
    for (const group of groups) bodies.set(group, await this.bodiesOf(group));
    const page = toPage(
      meetings,
      filter.limit,
      ({ startsAt, id }) => ({ at: startsAt, id }),
      ({ entryIds }) => {
        const [first, ...others] = entryIds.flatMap((id) => records.get(id) ?? []);
        const of = first && bodies.get(first.section.minutes.meeting.workingGroupId);
        return first && of ? [presentMeeting(actor, [first, ...others], of)] : [];
      },
    );
    return { items: page.items.flat(), nextCursor: page.nextCursor, counts };
  }

  async changeProgress(
    actor: Actor,
    id: string,
    municipalityId: string,
    { state, note, version }: ChangeAgreementProgress,
  ): Promise<Agreement> {
    return this.database.transaction(async () => {
      const before = await this.show(actor, id);
      const cell = before.progress.find(({ municipality }) => municipality.id === municipalityId);
      if (!cell) throw new NotFound();
      const { section } = await this.repository.findVisible(actor, id);
      authorize(agreementsPolicy.change, actor, { ...section.minutes.meeting, municipalityId });
      if (cell.version !== version) throw new Stale(before);
      const updatedAt = this.clock.now();
      if (state !== 'open') {
        await this.repository.say(version, {
          entryId: id,
          municipalityId,
          state,
          note,
          updatedAt,
          updatedById: actor.id,
        });
      } else if (version > 0) {
        await this.repository.takeBack(version, id, municipalityId);
      }
      await this.auditLog.record(actor, 'agreement.progress-changed', id, {
        municipalityId,
        before: { state: cell.state, note: cell.note },
        after: { state, note: state === 'open' ? '' : note },
      });
      return this.show(actor, id);
    });
  }

  private async show(actor: Actor, id: string): Promise<Agreement> {
    const record = await this.repository.findVisible(actor, id);
    return presentAgreement(actor, record, await this.bodiesOf(record.section.minutes.meeting.workingGroupId));
  }

  private async bodiesOf(workingGroupId: string): Promise<Bodies> {
    const { items: order } = await this.municipalities.list();
    const group = await this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now()));
    const seated = group.filter(({ roles }) => roles.some((role) => role !== 'guest'));
    return { order, seated: new Set(seated.map(({ municipality }) => municipality.id)) };
  }
}
