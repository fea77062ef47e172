import { Injectable } from '@nestjs/common';
import { fullName } from '../../members/members.presenter.js';
import { Database } from '../../platform/database/database.js';
import { DIGEST, KIND_NAMES, kindsPresetTo } from '../rules/kinds.js';

export type Reader = { id: string; name: string; email: string; isDiscreet: boolean };
export type Unmailed = {
  kind: string;
  subjectId: string;
  workingGroupId: string | null;
  details: unknown;
  occurrences: number;
  happenedAt: Date;
};
export type DigestReader = { memberId: string; digestWeekday: number; digestHour: number };

/** What is older waits in the portal: nobody wants last week's news after a failure. */
const MAILED_WITHIN_DAYS = 3;
const WITHIN_DIGEST_DAYS = 8;
/** Once this many have come in a row, the wait for quiet is over. */
const LONGEST_WAIT_MINUTES = 30;

type Row = Omit<Unmailed, 'happenedAt' | 'subjectId' | 'workingGroupId'> & {
  happened_at: Date;
  subject_id: string;
  working_group_id: string | null;
};

/** Who is to be written to, and about what. */
@Injectable()
export class MailReadersRepository {
  constructor(private readonly database: Database) {}

  /** Members with something unread that goes by mail at once, of which nothing more has come for a while. */
  async listWaiting(now: Date, today: string, quietMinutes: number): Promise<string[]> {
    const found = await this.database.client.$queryRaw<Array<{ member_id: string }>>`
      select n.member_id from notification n
        join member m on m.id = n.member_id and m.deactivated_at is null
        left join notification_choice c on c.member_id = n.member_id and c.kind = n.kind
       where n.read_at is null and n.mailed_at is null
         and n.happened_at > ${now}::timestamptz - make_interval(days => ${MAILED_WITHIN_DAYS}::int)
         and n.kind = any(${KIND_NAMES})
         and case when c.channel is null then n.kind = any(${kindsPresetTo('mail')}) else c.channel = 'mail' end
         and (n.working_group_id is null or exists (
               select from membership ms
                where ms.member_id = n.member_id and ms.working_group_id = n.working_group_id
                  and ms.starts_on <= ${today}::date and (ms.ends_on is null or ms.ends_on >= ${today}::date)))
       group by n.member_id
      having max(n.happened_at) <= ${now}::timestamptz - make_interval(mins => ${quietMinutes}::int)
          or min(coalesce((n.details ->> 'since')::timestamptz, n.happened_at)) <= ${now}::timestamptz - make_interval(mins => ${LONGEST_WAIT_MINUTES}::int)
       order by n.member_id`;
    return found.map(({ member_id }) => member_id);
  }

  /** Takes what is still unread and was never mailed, of groups they belong to today: nobody else gets it again. */
  async claim(memberId: string, channel: 'mail' | 'digest', now: Date, today: string): Promise<Unmailed[]> {
    const days = channel === 'mail' ? MAILED_WITHIN_DAYS : WITHIN_DIGEST_DAYS;
    const rows = await this.database.client.$queryRaw<Row[]>`
      update notification n set mailed_at = ${now}
       where n.member_id = ${memberId}::uuid and n.read_at is null and n.mailed_at is null
         and n.happened_at > ${now}::timestamptz - make_interval(days => ${days}::int)
         and n.kind = any(${KIND_NAMES})
         and coalesce((select c.channel::text from notification_choice c
                        where c.member_id = n.member_id and c.kind = n.kind),
                      case when n.kind = any(${kindsPresetTo(channel)}) then ${channel} end) = ${channel}
         and (n.working_group_id is null or exists (
               select from membership ms
                where ms.member_id = n.member_id and ms.working_group_id = n.working_group_id
                  and ms.starts_on <= ${today}::date and (ms.ends_on is null or ms.ends_on >= ${today}::date)))
      returning n.kind, n.subject_id, n.working_group_id, n.details, n.occurrences, n.happened_at`;
    return rows
      .map(({ happened_at: happenedAt, subject_id: subjectId, working_group_id: workingGroupId, ...row }) => ({
        ...row,
        happenedAt,
        subjectId,
        workingGroupId,
      }))
      .sort((one, other) => one.happenedAt.getTime() - other.happenedAt.getTime());
  }

  /** Which of the tasks somebody could still do. */
  async listUnfinishedTasks(ids: readonly string[]): Promise<Set<string>> {
    const found = await this.database.client.task.findMany({
      where: { id: { in: [...ids] }, state: { in: ['open', 'in_progress'] } },
      select: { id: true },
    });
    return new Set(found.map(({ id }) => id));
  }

  /** Null: the account is closed. */
  async lookUp(id: string): Promise<Reader | null> {
    const member = await this.database.client.member.findUnique({
      where: { id, deactivatedAt: null },
      select: {
        email: true,
        academicTitle: true,
        givenName: true,
        familyName: true,
        notificationPreference: { select: { confidentiality: true } },
      },
    });
    if (!member) return null;
    return {
      id,
      email: member.email,
      name: fullName(member),
      isDiscreet: member.notificationPreference?.confidentiality === 'subject_only',
    };
  }

  /** Everybody with a group today who wants the weekly digest, with the hour they chose. */
  async listDigestReaders(today: string): Promise<DigestReader[]> {
    return this.database.client.$queryRaw<DigestReader[]>`
      select m.id as "memberId", coalesce(p.digest_weekday, 1) as "digestWeekday", coalesce(p.digest_hour, 7) as "digestHour"
        from member m
        left join notification_preference p on p.member_id = m.id
       where m.deactivated_at is null
         and not exists (select from notification_choice c
                          where c.member_id = m.id and c.kind = ${DIGEST} and c.channel = 'off')
         and exists (select from membership ms
                      where ms.member_id = m.id and ms.starts_on <= ${today}::date
                        and (ms.ends_on is null or ms.ends_on >= ${today}::date))
       order by m.id`;
  }

  async noteDigest(memberId: string, now: Date): Promise<void> {
    await this.database.client.notificationPreference.updateMany({ where: { memberId }, data: { lastDigestAt: now } });
  }
}
