import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Visitor } from '../access/actor.js';
import { LinkSpent } from '../access/link-spent.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Database } from '../platform/database/database.js';
import { Queue } from '../platform/jobs/queue.js';
import { AccountLinksService } from './account-links.service.js';
import type { SetPassword } from './password-resets.schemas.js';
import { PasswordsRepository } from './passwords.repository.js';
import { PasswordsService } from './passwords.service.js';

const PREPARE_RESET = 'prepare-password-reset';

@Injectable()
export class PasswordResetsService implements OnModuleInit {
  constructor(
    private readonly links: AccountLinksService,
    private readonly passwords: PasswordsService,
    private readonly accounts: PasswordsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly queue: Queue,
  ) {}

  onModuleInit(): void {
    this.queue.define(PREPARE_RESET, ({ email }) => this.prepare(String(email)));
  }

  /** The same answer in the same time for every address: whether an account exists is found out by a job. */
  async request(email: string): Promise<void> {
    await this.queue.send(PREPARE_RESET, { email });
  }

  async redeem({ token, password }: SetPassword): Promise<void> {
    await this.database.transaction(async () => {
      const memberId = await this.links.spend(token, ['password_reset', 'invitation']);
      if (memberId === null || !(await this.accounts.lookUp(memberId))) throw new LinkSpent();
      await this.passwords.set(memberId, password);
      await this.auditLog.record(new Visitor(), 'member.password-set', memberId);
    });
  }

  private async prepare(email: string): Promise<void> {
    await this.database.transaction(async () => {
      const account = await this.accounts.lookUpByEmail(email);
      if (!account) return;
      await this.links.mail('password_reset', account, {
        subject: 'Neues Passwort für das Klimaportal',
        paragraphs: [
          'für Ihr Konto wurde ein neues Passwort angefordert. Der Link gilt eine Stunde und nur einmal.',
          'Waren Sie das nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
        ],
        label: 'Neues Passwort setzen',
      });
    });
  }
}
