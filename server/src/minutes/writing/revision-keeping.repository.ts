import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { RevisionCause } from './rules/stretch.js';

/** Who has written since the last revision, and since when. */
export type Stretch = { memberIds: string[]; since: Date | null };

@Injectable()
export class RevisionKeepingRepository {
  constructor(private readonly database: Database) {}

  async lookUpStretch(minutesId: string): Promise<Stretch> {
    const [row] = await this.database.client.$queryRaw<Array<{ members: string[] | null; since: Date | null }>>`
      select array_agg(distinct u.member_id::text) as members, min(u.created_at) as since
        from minutes_update u
       where u.minutes_id = ${minutesId}::uuid and u.member_id is not null
         and u.created_at >= coalesce((select max(r.created_at) from minutes_revision r
                                        where r.minutes_id = ${minutesId}::uuid), '-infinity')`;
    return { memberIds: row?.members ?? [], since: row?.since ?? null };
  }

  /** All sections in the order of the agenda, as they are stored. */
  async add(minutesId: string, cause: RevisionCause, memberIds: readonly string[], now: Date): Promise<string> {
    const id = newId();
    await this.database.client.$executeRaw`
      insert into minutes_revision (id, minutes_id, number, cause, sections, created_at)
      select ${id}::uuid, n.id,
             (select coalesce(max(r.number), 0) + 1 from minutes_revision r where r.minutes_id = n.id),
             ${cause}::minutes_revision_cause,
             (select coalesce(jsonb_agg(jsonb_build_object('agendaItemId', a.id, 'number', a.number, 'title', a.title,
                                                           'content', coalesce(s.content, '[]'::jsonb))
                                        order by a.position), '[]'::jsonb)
                from agenda_item a left join minutes_section s on s.agenda_item_id = a.id and s.minutes_id = n.id
               where a.meeting_id = n.meeting_id),
             ${now}
        from minutes n where n.id = ${minutesId}::uuid`;
    await this.database.client.$executeRaw`
      insert into revision_author (revision_id, member_id)
      select ${id}::uuid, p.id from member p where p.id = any(${[...memberIds]}::uuid[])`;
    return id;
  }

  /** Numbers follow each other without a gap. */
  async lock(minutesId: string): Promise<void> {
    await this.database.client.$queryRaw`select id from minutes where id = ${minutesId}::uuid for no key update`;
  }
}
