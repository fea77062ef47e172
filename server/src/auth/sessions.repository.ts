import { Injectable } from '@nestjs/common';
import type { Role } from '../access/actor.js';
import { Database } from '../platform/database/database.js';

export type SessionRow = {
  key: string;
  id: string;
  name: string;
  municipality_id: string;
  is_administrator: boolean;
  expires_at: Date;
  ends_at: Date;
  memberships: Array<{ workingGroupId: string; municipalityId: string; role: Role }>;
};

export type NewSession = {
  tokenHash: Uint8Array<ArrayBuffer>;
  memberId: string;
  expiresAt: Date;
  endsAt: Date;
  userAgent: string | null;
};

const HOLDER = `
    select encode(s.token_hash, 'base64') as key, m.id, concat_ws(' ', m.academic_title, m.given_name, m.family_name) as name, m.municipality_id,
           m.is_administrator, s.expires_at, s.ends_at,
           coalesce((select json_agg(json_build_object('workingGroupId', ms.working_group_id,
                                                       'municipalityId', ms.municipality_id, 'role', ms.role)
                                     order by (ms.role = 'guest'), ms.municipality_id)
                       from membership ms
                      where ms.member_id = m.id and ms.starts_on <= $3::date
                        and (ms.ends_on is null or ms.ends_on >= $3::date)), '[]'::json) as memberships
      from session s join member m on m.id = s.member_id
     where s.expires_at > $2 and s.ends_at > $2 and m.deactivated_at is null`;

const RESOLVE = { name: 'resolve-session', text: `${HOLDER} and s.token_hash = $1` };

const HOLDERS = {
  name: 'list-session-holders',
  text: `${HOLDER} and s.token_hash = any(select decode(k, 'base64') from unnest($1::text[]) k)`,
};

/** Of a live session what it may: another text once a membership begins or ends. */
const HOLDING = {
  name: 'list-holding-sessions',
  text: `
    select encode(s.token_hash, 'base64') as key,
           coalesce((select string_agg(concat_ws('/', ms.working_group_id, ms.municipality_id, ms.role), ' '
                                       order by ms.working_group_id, ms.municipality_id, ms.role)
                       from membership ms
                      where ms.member_id = m.id and ms.starts_on <= $3::date
                        and (ms.ends_on is null or ms.ends_on >= $3::date)), '') as reach
      from session s join member m on m.id = s.member_id
     where s.token_hash = any(select decode(k, 'base64') from unnest($1::text[]) k)
       and s.expires_at > $2 and s.ends_at > $2 and m.deactivated_at is null`,
};

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** The hottest read of the portal: session, member and memberships of the day in one prepared join. */
  async lookUp(tokenHash: Uint8Array, now: Date, day: string): Promise<SessionRow | undefined> {
    return (await this.database.rows<SessionRow>(RESOLVE, [Buffer.from(tokenHash), now, day]))[0];
  }

  /** The same of many sessions at once. */
  listHolders(keys: readonly string[], now: Date, day: string): Promise<SessionRow[]> {
    return this.database.rows<SessionRow>(HOLDERS, [keys, now, day]);
  }

  /** Which of the sessions hold, with what each may reach; however many, in one query. */
  async listHolding(keys: readonly string[], now: Date, day: string): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ key: string; reach: string }>(HOLDING, [keys, now, day]);
    return new Map(rows.map(({ key, reach }) => [key, reach]));
  }

  async add(session: NewSession): Promise<void> {
    await this.database.client.session.create({ data: session });
  }

  async prolong(tokenHash: Uint8Array<ArrayBuffer>, expiresAt: Date): Promise<void> {
    await this.database.client.session.updateMany({ where: { tokenHash }, data: { expiresAt } });
  }

  async remove(tokenHash: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.database.client.session.deleteMany({ where: { tokenHash } });
  }

  async removeAllOf(memberId: string): Promise<void> {
    await this.database.client.session.deleteMany({ where: { memberId } });
  }

  async removeExpired(now: Date): Promise<void> {
    await this.database.client.session.deleteMany({ where: { expiresAt: { lt: now } } });
  }
}
