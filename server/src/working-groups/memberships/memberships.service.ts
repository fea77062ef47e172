import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { fullName } from '../../members/members.presenter.js';
import { MembersService } from '../../members/members.service.js';
import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { manageMemberships } from '../working-groups.policy.js';
import { WorkingGroupsService } from '../working-groups.service.js';
import { presentMembership } from './memberships.presenter.js';
import { MembershipsRepository } from './memberships.repository.js';
import type { AdmitMember, EndMembership, Membership, MembershipList } from './memberships.schemas.js';
import { type Addressee, addressees } from './rules/addressees.js';

const ENDS_BEFORE_BEGIN = { pointer: '#/endsOn', detail: 'Das Ende liegt vor dem Beginn der Mitgliedschaft.' };

@Injectable()
export class MembershipsService {
  constructor(
    private readonly repository: MembershipsRepository,
    private readonly workingGroups: WorkingGroupsService,
    private readonly members: MembersService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  /** Who belongs to the group on a day (YYYY-MM-DD), today unless told. */
  async list(actor: Actor, workingGroupId: string, day = this.today()): Promise<MembershipList> {
    await this.workingGroups.requireFor(actor, workingGroupId);
    const memberships = await this.repository.listCurrent(workingGroupId, dayToColumn(day));
    return { items: memberships.map((membership) => presentMembership(actor, membership)) };
  }

  /** For other modules and their jobs: everybody who is to be asked, invited or reminded on a day (YYYY-MM-DD). */
  async listAddressees(workingGroupId: string, day: string): Promise<Addressee[]> {
    const rows = await this.repository.listAddressees(workingGroupId, dayToColumn(day));
    return addressees(rows.map(({ member, ...row }) => ({ ...row, member: { ...member, name: fullName(member) } })));
  }

  async admit(actor: Actor, workingGroupId: string, input: AdmitMember): Promise<Membership> {
    return this.database.transaction(async () => {
      await this.workingGroups.requireFor(actor, workingGroupId, manageMemberships);
      const member = await this.members.identify(input.memberId);
      if (input.deputyId) await this.members.identify(input.deputyId);
      const id = await this.repository.add({
        workingGroupId,
        memberId: member.id,
        municipalityId: member.municipality.id,
        role: input.role,
        deputyId: input.deputyId,
        startsOn: dayToColumn(input.startsOn ?? this.today()),
      });
      await this.auditLog.record(actor, 'membership.started', id, {
        workingGroupId,
        memberId: member.id,
        role: input.role,
      });
      return presentMembership(actor, await this.repository.findVisible(actor, id));
    });
  }

  async end(actor: Actor, id: string, { endsOn }: EndMembership): Promise<Membership> {
    return this.database.transaction(async () => {
      const membership = await this.repository.findVisible(actor, id);
      authorize(manageMemberships, actor, { id: membership.workingGroupId });
      if (dayToColumn(endsOn) < membership.startsOn) throw new Invalid([ENDS_BEFORE_BEGIN]);
      await this.repository.end(id, dayToColumn(endsOn));
      await this.auditLog.record(actor, 'membership.ended', id, { endsOn });
      return presentMembership(actor, await this.repository.findVisible(actor, id));
    });
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}
