import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import type { Member } from '../../members/members.schemas.js';
import { MembersService } from '../../members/members.service.js';
import { Database } from '../../platform/database/database.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { AccountLinksService } from '../account-links.service.js';
import { AlreadyInvited } from '../auth.errors.js';
import { PasswordsRepository } from '../passwords.repository.js';
import type { InviteMember } from './invitations.schemas.js';

const WORDS = {
  subject: 'Ihr Zugang zum Klimaportal',
  paragraphs: [
    'Sie wurden in das Klimaportal eingeladen, in dem der Arbeitskreis seine Sitzungen, Vorträge und Protokolle führt.',
    'Der Link gilt sieben Tage und nur einmal. Danach melden Sie sich mit Ihrer E-Mail-Adresse und Ihrem Passwort an.',
  ],
  label: 'Passwort setzen',
};

@Injectable()
export class InvitationsService {
  constructor(
    private readonly members: MembersService,
    private readonly memberships: MembershipsService,
    private readonly links: AccountLinksService,
    private readonly accounts: PasswordsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  /** Account, memberships and mail as one unit. */
  async invite(actor: Actor, { workingGroupId, roles, ...details }: InviteMember): Promise<Member> {
    return this.database.transaction(async () => {
      const memberId = await this.members.add(actor, details);
      for (const role of new Set(roles)) {
        await this.memberships.admit(actor, workingGroupId, { memberId, role, deputyId: null });
      }
      await this.send(memberId);
      return this.members.show(actor, memberId);
    });
  }

  /** A new link for somebody who has not set a password yet; the earlier one ends. */
  async repeat(actor: Actor, memberId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.members.show(actor, memberId);
      await this.send(memberId);
      await this.auditLog.record(actor, 'member.invited-again', memberId);
    });
  }

  private async send(memberId: string): Promise<void> {
    const account = await this.accounts.lookUp(memberId);
    if (!account || account.passwordHash !== null) throw new AlreadyInvited();
    await this.links.mail('invitation', account, WORDS);
  }
}
