import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { OwnAccount } from './members.errors.js';
import * as membersPolicy from './members.policy.js';
import { presentMember, presentMemberName } from './members.presenter.js';
import { type MemberRecord, MembersRepository } from './members.repository.js';
import type { Member, MemberDetails, MemberFilter, MemberList, MemberName, UpdateMember } from './members.schemas.js';
import { MemberDeactivated } from './members.signals.js';

@Injectable()
export class MembersService {
  constructor(
    private readonly repository: MembersRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: MemberFilter): Promise<MemberList> {
    const members = await this.repository.listVisible(actor, this.today(), filter.municipalityId);
    return { items: members.map((member) => presentMember(actor, member)) };
  }

  async show(actor: Actor, id: string): Promise<Member> {
    return presentMember(actor, await this.find(actor, id));
  }

  /** For admission to a group: an active account, seen by the actor or not. */
  async identify(id: string): Promise<MemberName> {
    return presentMemberName(await this.repository.findActive(id));
  }

  /** Adds a person without a password; whoever calls sends the invitation in the same transaction. */
  async add(actor: Actor, details: MemberDetails): Promise<string> {
    authorize(membersPolicy.invite, actor, undefined);
    const id = await this.repository.add(details);
    await this.auditLog.record(actor, 'member.invited', id);
    return id;
  }

  /** Only for the first one, who has nobody to be invited by. */
  async establishAdministrator(details: MemberDetails): Promise<string> {
    return this.repository.add({ ...details, isAdministrator: true });
  }

  async update(actor: Actor, id: string, { version, ...details }: UpdateMember): Promise<Member> {
    return this.database.transaction(async () => {
      const member = await this.find(actor, id);
      authorize(membersPolicy.update, actor, member);
      // Address and municipality decide who somebody is: only the administration changes them.
      const { email, municipalityId, ...own } = details;
      await this.repository.save(id, version, actor.isAdministrator ? details : own);
      await this.auditLog.record(actor, 'member.updated', id);
      return this.show(actor, id);
    });
  }

  /** Ends every session at once: the resolver looks at the account with every request. */
  async deactivate(actor: Actor, id: string): Promise<Member> {
    return this.database.transaction(async () => {
      const member = await this.find(actor, id);
      authorize(membersPolicy.deactivate, actor, member);
      if (actor.id === id) throw new OwnAccount();
      await this.repository.save(id, member.version, { deactivatedAt: this.clock.now() });
      await this.auditLog.record(actor, 'member.deactivated', id);
      this.signals.send(new MemberDeactivated(id));
      return this.show(actor, id);
    });
  }

  async reactivate(actor: Actor, id: string): Promise<Member> {
    return this.database.transaction(async () => {
      const member = await this.find(actor, id);
      authorize(membersPolicy.reactivate, actor, member);
      await this.repository.save(id, member.version, { deactivatedAt: null });
      await this.auditLog.record(actor, 'member.reactivated', id);
      return this.show(actor, id);
    });
  }

  private find(actor: Actor, id: string): Promise<MemberRecord> {
    return this.repository.findVisible(actor, this.today(), id);
  }

  private today(): Date {
    return dayToColumn(calendarDay(this.clock.now()));
  }
}
