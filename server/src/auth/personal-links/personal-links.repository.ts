import { Injectable } from '@nestjs/common';
import type { LinkPurpose } from '../../access/actor.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { Database } from '../../platform/database/database.js';

export type NewPersonalLink = Prisma.PersonalLinkCreateManyInput;

export type PersonalLinkRow = {
  purpose: LinkPurpose;
  subject: string;
  working_group_id: string | null;
  member_id: string;
  name: string;
  municipality_id: string;
};

const RESOLVE = {
  name: 'resolve-personal-link',
  text: `
    select l.purpose, l.subject, l.working_group_id, m.id as member_id,
           concat_ws(' ', m.academic_title, m.given_name, m.family_name) as name,
           coalesce(held.municipality_id, m.municipality_id) as municipality_id
      from personal_link l
      join member m on m.id = l.member_id
      left join lateral (
        select ms.municipality_id from membership ms
         where ms.member_id = m.id and ms.working_group_id = l.working_group_id
           and ms.starts_on <= $3::date and (ms.ends_on is null or ms.ends_on >= $3::date)
         order by (ms.role = 'guest'), ms.municipality_id
         limit 1) held on true
     where l.token_hash = $1 and l.expires_at > $2 and l.revoked_at is null and m.deactivated_at is null
       and (l.working_group_id is null or held.municipality_id is not null)`,
};

@Injectable()
export class PersonalLinksRepository {
  constructor(private readonly database: Database) {}

  async addAll(links: NewPersonalLink[]): Promise<void> {
    const column = <Value>(value: (link: NewPersonalLink) => Value) => links.map(value);
    await this.database.client.$executeRaw`
      insert into personal_link (token_hash, purpose, member_id, working_group_id, subject, expires_at)
      select new.token_hash, new.purpose::link_purpose, new.member_id, new.working_group_id, new.subject, new.expires_at
        from unnest(${column(({ tokenHash }) => Buffer.from(tokenHash))}::bytea[], ${column(({ purpose }) => purpose)}::text[],
                    ${column(({ memberId }) => memberId)}::uuid[],
                    ${column(({ workingGroupId }) => workingGroupId ?? null)}::uuid[],
                    ${column(({ subject }) => subject)}::text[], ${column(({ expiresAt }) => expiresAt)}::timestamptz[])
          as new (token_hash, purpose, member_id, working_group_id, subject, expires_at)`;
  }

  /** Whoever was deactivated or has left the group is not found. */
  async lookUp(tokenHash: Uint8Array, now: Date, day: string): Promise<PersonalLinkRow | undefined> {
    return (await this.database.rows<PersonalLinkRow>(RESOLVE, [Buffer.from(tokenHash), now, day]))[0];
  }

  async revoke(purpose: LinkPurpose, subject: string, memberId: string | undefined, now: Date): Promise<void> {
    await this.database.client.personalLink.updateMany({
      where: { purpose, subject, revokedAt: null, ...(memberId !== undefined && { memberId }) },
      data: { revokedAt: now },
    });
  }

  async moveEnd(purpose: LinkPurpose, subject: string, expiresAt: Date): Promise<void> {
    await this.database.client.personalLink.updateMany({ where: { purpose, subject }, data: { expiresAt } });
  }

  async removeExpired(before: Date): Promise<void> {
    await this.database.client.personalLink.deleteMany({ where: { expiresAt: { lt: before } } });
  }
}
