import { Injectable } from '@nestjs/common';
import { Visitor } from '../access/actor.js';
import { LinkSpent } from '../access/link-spent.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { MembersService } from '../members/members.service.js';
import { Database } from '../platform/database/database.js';
import { AccountLinksService } from './account-links.service.js';
import type { FirstAdministrator } from './first-administrator.schemas.js';
import { PasswordsRepository } from './passwords.repository.js';
import { PasswordsService } from './passwords.service.js';

/** An empty portal has no default password: its first administrator comes by a link that the console prints. */
@Injectable()
export class FirstAdministratorService {
  constructor(
    private readonly links: AccountLinksService,
    private readonly members: MembersService,
    private readonly passwords: PasswordsService,
    private readonly accounts: PasswordsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  /** Address for the console, or undefined when there is an administrator already. Earlier links end. */
  async invite(): Promise<string | undefined> {
    return this.database.transaction(async () => {
      if (await this.accounts.isAnyAdministrator()) return undefined;
      return this.links.issue('first_administrator', null, '/einrichten');
    });
  }

  async establish({ token, password, ...details }: FirstAdministrator): Promise<void> {
    await this.database.transaction(async () => {
      await this.links.spend(token, ['first_administrator']);
      if (await this.accounts.isAnyAdministrator()) throw new LinkSpent();
      const id = await this.members.establishAdministrator(details);
      await this.passwords.set(id, password);
      await this.auditLog.record(new Visitor(), 'member.first-administrator', id);
    });
  }
}
