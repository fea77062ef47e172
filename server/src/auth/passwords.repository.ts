import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export type Account = { id: string; email: string; passwordHash: string | null; name: string };

const account = { id: true, email: true, passwordHash: true, givenName: true, familyName: true } as const;
type Selected = Omit<Account, 'name'> & { givenName: string; familyName: string };
const toAccount = ({ givenName, familyName, ...rest }: Selected): Account => ({
  ...rest,
  name: `${givenName} ${familyName}`,
});

@Injectable()
export class PasswordsRepository {
  constructor(private readonly database: Database) {}

  async lookUpByEmail(email: string): Promise<Account | null> {
    const found = await this.database.client.member.findFirst({
      where: { email, deactivatedAt: null },
      select: account,
    });
    return found && toAccount(found);
  }

  async lookUp(id: string): Promise<Account | null> {
    const found = await this.database.client.member.findFirst({ where: { id, deactivatedAt: null }, select: account });
    return found && toAccount(found);
  }

  async set(memberId: string, passwordHash: string): Promise<void> {
    await this.database.client.member.update({ where: { id: memberId }, data: { passwordHash } });
  }

  async isAnyAdministrator(): Promise<boolean> {
    return (await this.database.client.member.count({ where: { isAdministrator: true, deactivatedAt: null } })) > 0;
  }
}
