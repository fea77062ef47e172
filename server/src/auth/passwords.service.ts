import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import type { Member } from '../access/actor.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { Database } from '../platform/database/database.js';
import { WrongCredentials, WrongCurrentPassword } from './auth.errors.js';
import { PasswordsRepository } from './passwords.repository.js';
import { accountName } from './rules/account-name.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** OWASP's parameters for argon2id, the library's default algorithm: 19 MiB, two passes. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

/** Hash of nobody's password: unknown accounts cost the same time as known ones. */
const NOBODY = hashPassword('nobody has this password');

@Injectable()
export class PasswordsService {
  constructor(
    private readonly repository: PasswordsRepository,
    private readonly sessions: SessionsRepository,
    private readonly throttle: SignInThrottle,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
  ) {}

  /** The member's id. Throws WrongCredentials whether the account or the password is wrong, TooManyAttempts before hashing. */
  async verifySignIn(email: string, password: string, address: string | undefined): Promise<string> {
    const name = accountName(email);
    await this.throttle.attempt(name, address);
    const account = await this.repository.lookUpByEmail(name);
    const isRight = await verify(account?.passwordHash ?? (await NOBODY), password);
    if (!account?.passwordHash || !isRight) throw new WrongCredentials();
    await this.throttle.forgive(name, address);
    return account.id;
  }

  /** Sets a password and ends all sessions of the member; the caller begins a new one. */
  async set(memberId: string, password: string): Promise<void> {
    await this.repository.set(memberId, await hashPassword(password));
    await this.sessions.removeAllOf(memberId);
  }

  /** Wrong current passwords count like wrong sign-ins, but belong to a field: the person is signed in. */
  async change(actor: Member, current: string, next: string, address: string | undefined): Promise<void> {
    const account = await this.repository.lookUp(actor.id);
    await this.verifySignIn(account?.email ?? '', current, address).catch((error: unknown) => {
      throw error instanceof WrongCredentials ? new WrongCurrentPassword() : error;
    });
    await this.database.transaction(async () => {
      await this.set(actor.id, next);
      await this.auditLog.record(actor, 'member.password-changed', actor.id);
    });
  }
}
