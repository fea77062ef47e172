import type { Database } from '../../server/src/platform/database/database.js';

/** To the past meetings of the demo people were invited on paper: their agendas as they were sent. */
export async function keepInvitedAgendas({ client }: Pick<Database, 'client'>): Promise<void> {
  await client.$executeRaw`
    insert into invited_agenda_item (meeting_id, position, agenda_item_id, number, title, supplement, is_public)
    select i.meeting_id, row_number() over (partition by i.meeting_id order by coalesce(i.supplement, 0), i.position) - 1,
           i.id, i.number, i.title, i.supplement, i.is_public
      from agenda_item i join meeting m on m.id = i.meeting_id
     where m.state in ('invited', 'held', 'closed') and coalesce(i.supplement, 0) <= m.supplements_sent
    on conflict do nothing`;
}
