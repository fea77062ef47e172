import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { ChangedSection } from './rules/changed-sections.js';

type Place = { minutesId: string; workingGroupId: string };
type Row = { id: string; agendaItemId: string };

/** Sections and entries as everybody but the editors reads them. */
@Injectable()
export class ProjectionRepository {
  constructor(private readonly database: Database) {}

  /** First what is there, then what is gone: an entry that moved to another item keeps its tasks. */
  async save(place: Place, sections: readonly ChangedSection[], now: Date): Promise<void> {
    const saved: Array<{ row: Row; section: ChangedSection }> = [];
    for (const section of sections) {
      const row = await this.saveSection(place.minutesId, section, now);
      if (row) saved.push({ row, section });
    }
    const ids = saved.map(({ row }) => row.id);
    for (const { row, section } of saved) await this.saveEntries(place, row, section, ids);
    for (const { row, section } of saved) await this.removeOtherEntries(row, section, now);
  }

  /** Items that nobody has written on can leave the agenda again: they have no section. */
  private async saveSection(minutesId: string, section: ChangedSection, now: Date): Promise<Row | undefined> {
    const { agendaItemId, memberId, text, isBlank } = section;
    const content = JSON.stringify(section.blocks);
    const [row] = await this.database.client.$queryRaw<Array<{ id: string }>>`
      with known as (
        update minutes_section set content = ${content}::jsonb, text = ${text}, updated_at = ${now},
               updated_by_id = coalesce((select id from member where id = ${memberId}::uuid), updated_by_id)
         where minutes_id = ${minutesId}::uuid and agenda_item_id = ${agendaItemId}::uuid
        returning id
      ), added as (
        insert into minutes_section (id, minutes_id, agenda_item_id, content, text, updated_at, updated_by_id)
        select ${newId()}::uuid, ${minutesId}::uuid, ${agendaItemId}::uuid, ${content}::jsonb, ${text}, ${now},
               (select id from member where id = ${memberId}::uuid)
         where not ${isBlank} and not exists (
                 select 1 from minutes_section
                  where minutes_id = ${minutesId}::uuid and agenda_item_id = ${agendaItemId}::uuid)
        returning id
      )
      select id from known union all select id from added`;
    return row && { id: row.id, agendaItemId };
  }

  /** Whom or what a task names must still be there, members in this group; an id that is another entry's stays that one's. */
  private async saveEntries(place: Place, row: Row, section: ChangedSection, saving: readonly string[]): Promise<void> {
    if (!section.entries?.length) return;
    const entries = JSON.stringify(section.entries);
    await this.database.client.$executeRaw`
      insert into minutes_entry as known
             (id, section_id, position, kind, audience, text, assignee, municipality_id, member_id, due_on)
      select e.id, ${row.id}::uuid, e.position, e.kind::minutes_entry_kind, e.audience::minutes_audience, e.text,
             case when (e.assignee = 'municipality' and m.id is null) or (e.assignee = 'member' and p.id is null)
                  then null else e.assignee::minutes_entry_assignee end,
             m.id, p.id, e."dueOn"
        from json_to_recordset(${entries}::json)
             e(id uuid, position int, kind text, audience text, text text, assignee text,
               "municipalityId" uuid, "memberId" uuid, "dueOn" date)
        left join municipality m on m.id = e."municipalityId"
        left join member p on p.id = e."memberId" and exists (
                    select 1 from membership ms
                     where ms.member_id = p.id and ms.working_group_id = ${place.workingGroupId}::uuid)
      on conflict (id) do update
         set section_id = excluded.section_id, position = excluded.position, kind = excluded.kind,
             audience = excluded.audience, text = excluded.text, assignee = excluded.assignee,
             municipality_id = excluded.municipality_id, member_id = excluded.member_id, due_on = excluded.due_on,
             removed_at = null
       where known.section_id = excluded.section_id or known.section_id = any(${[...saving]}::uuid[])
             or known.removed_at is not null and known.section_id in (
                  select s.id from minutes_section s where s.minutes_id = ${place.minutesId}::uuid)`;
  }

  /** What tasks or progress hang on waits, unseen, for its words to come back. */
  private async removeOtherEntries(row: Row, { entries }: ChangedSection, now: Date): Promise<void> {
    if (entries === null) return;
    const gone = { sectionId: row.id, id: { notIn: entries.map(({ id }) => id) } };
    const { minutesEntry } = this.database.client;
    await minutesEntry.deleteMany({ where: { ...gone, tasks: { none: {} }, progress: { none: {} } } });
    await minutesEntry.updateMany({ where: { ...gone, removedAt: null }, data: { removedAt: now } });
  }
}
