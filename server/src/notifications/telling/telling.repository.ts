import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';

export type NewNotification = {
  kind: string;
  workingGroupId: string;
  subjectType: string;
  subjectId: string;
  details: Record<string, unknown>;
  happenedAt: Date;
};

@Injectable()
export class TellingRepository {
  constructor(private readonly database: Database) {}

  /** Nobody else writes about this kind and subject before the running transaction ends: what is alike is bundled. */
  async hold(kind: string, subjectId: string): Promise<void> {
    await this.database.client.$executeRaw`
      select pg_advisory_xact_lock(hashtextextended(${`notification:${kind}:${subjectId}`}, 0))`;
  }

  async listSilent(kind: string, memberIds: string[]): Promise<string[]> {
    const choices = await this.database.client.notificationChoice.findMany({
      where: { kind, channel: 'off', memberId: { in: memberIds } },
      select: { memberId: true },
    });
    return choices.map(({ memberId }) => memberId);
  }

  /** What is unread and was not mailed yet takes it in, names joined; the others get a notification of their own. */
  async add(memberIds: readonly string[], told: NewNotification): Promise<void> {
    const ids = memberIds.map(() => newId());
    const details = JSON.stringify(told.details);
    await this.database.client.$executeRaw`
      with bundled as (
        update notification n
           set occurrences = n.occurrences + 1, happened_at = ${told.happenedAt},
               details = n.details || ${details}::jsonb || jsonb_build_object('names',
                 (select coalesce(jsonb_agg(distinct name), '[]') from jsonb_array_elements(
                   coalesce(n.details -> 'names', '[]') || coalesce(${details}::jsonb -> 'names', '[]')) name))
         where n.kind = ${told.kind} and n.subject_id = ${told.subjectId}::uuid
           and n.member_id = any(${memberIds}::uuid[]) and n.read_at is null and n.mailed_at is null
        returning n.member_id)
      insert into notification (id, member_id, kind, working_group_id, subject_type, subject_id, details, happened_at)
      select reader.id, reader.member_id, ${told.kind}, ${told.workingGroupId}::uuid, ${told.subjectType},
             ${told.subjectId}::uuid, ${details}::jsonb || jsonb_build_object('since', ${told.happenedAt}::timestamptz),
             ${told.happenedAt}
        from unnest(${ids}::uuid[], ${memberIds}::uuid[]) as reader(id, member_id)
       where reader.member_id not in (select member_id from bundled)`;
  }

  /** Who was told the same by a mail of the coordination, a while before or since, is not told by mail again. */
  async markDispatched(kind: string, dispatches: readonly string[], now: Date): Promise<void> {
    await this.database.client.$executeRaw`
      update notification n set mailed_at = ${now}
       where n.kind = ${kind} and n.mailed_at is null and n.read_at is null
         and exists (select from dispatch d join dispatch_mail m on m.dispatch_id = d.id
                      where d.meeting_id = n.subject_id and m.member_id = n.member_id
                        and d.kind::text = any(${dispatches}) and d.created_at >= n.happened_at - interval '1 hour')`;
  }

  /** Neither read nor mailed. */
  async removeUntold(kind: string, subjectId: string): Promise<void> {
    await this.database.client.notification.deleteMany({ where: { kind, subjectId, readAt: null, mailedAt: null } });
  }

  async removeBefore(moment: Date): Promise<void> {
    await this.database.client.notification.deleteMany({ where: { happenedAt: { lt: moment } } });
  }
}
