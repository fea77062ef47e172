import { Injectable } from '@nestjs/common';
import type { MemberIdentity } from '../access/actor.js';
import { Database } from '../platform/database/database.js';

/** $1 member, $2 today. */
const STANDING = {
  name: 'member-standing',
  text: `
    select m.id, concat_ws(' ', m.academic_title, m.given_name, m.family_name) as name,
           m.municipality_id as "municipalityId", m.is_administrator as "isAdministrator",
           coalesce((select json_agg(json_build_object('workingGroupId', ms.working_group_id,
                                                       'municipalityId', ms.municipality_id, 'role', ms.role)
                                     order by (ms.role = 'guest'), ms.municipality_id)
                       from membership ms
                      where ms.member_id = m.id and ms.starts_on <= $2::date
                        and (ms.ends_on is null or ms.ends_on >= $2::date)), '[]'::json) as memberships
      from member m
     where m.id = $1 and m.deactivated_at is null`,
};

@Injectable()
export class StandingRepository {
  constructor(private readonly database: Database) {}

  async lookUp(memberId: string, day: string): Promise<MemberIdentity | undefined> {
    return (await this.database.rows<MemberIdentity>(STANDING, [memberId, day]))[0];
  }
}
