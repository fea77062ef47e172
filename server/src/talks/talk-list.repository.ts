import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { CLEARED_VERSION, releasedFilesOf } from '../files/released-files.policy.js';
import { Database, type Statement } from '../platform/database/database.js';
import type { Position } from '../platform/http/page.js';
import type { SpeakerName } from './talks.schemas.js';

export type TalkListRow = {
  id: string;
  working_group_id: string;
  title: string;
  duration_minutes: number;
  discussion_minutes: number;
  speakers: SpeakerName[];
  file_count: number;
  cover_file_id: string | null;
  meeting_id: string;
  meeting_number: number;
  starts_at: Date;
};

/** All talks, those with a file to open, or those with a file whose rights the reader has to record. */
export type TalkSelection = 'all' | 'with-slides' | 'awaiting-rights';

export type TalkQuery = {
  workingGroupIds: readonly string[];
  selection: TalkSelection;
  /** Undefined: whoever gave them, wherever they were heard. */
  municipalityId: string | undefined;
  today: string;
  after: Position | undefined;
  limit: number;
};

/** Of talk `t`, today. */
const RELEASED = releasedFilesOf({ type: 'talk', id: 't.id' }, '$5::date');

/** Picture of the first page of what file `f` is now. */
const COVER = `select ${CLEARED_VERSION} and exists (select from page_image p where p.version_id = v.id and p.page_number = 1)`;

/** Found from the files, of which few wait at any time, instead of asked of every talk. */
const AWAITING = `array(select f.owner_id from file f where f.owner_type = 'talk' and f.withdrawn_at is null
  and not exists (select from file_rights r where r.file_id = f.id))`;

const CONDITIONS: Record<TalkSelection, string> = {
  all: 'and $5::date is not null',
  'with-slides': `and exists (select ${RELEASED})`,
  'awaiting-rights': `and m.working_group_id = any($2::uuid[]) and t.id = any(${AWAITING})`,
};

/** Speakers have no account: the organisation that they gave names the municipality. */
const OF_MUNICIPALITY = `and (m.host_municipality_id = $6 or exists (
  select from talk_speaker ts join speaker s on s.id = ts.speaker_id join municipality b on b.id = $6
   where ts.talk_id = t.id
     and (lower(s.organisation) = lower(b.name) or position(lower(b.official_name) in lower(s.organisation)) > 0)))`;

// LIMIT is a literal: with a parameter PostgreSQL never settles on the prepared plan. One more row tells of a next page.
const LIMITS = [6, 21, 101] as const;
type Limit = (typeof LIMITS)[number];

/**
 * Per group a walk back along its meetings, at most a page each.
 * $1 groups, $2 groups whose drafts are seen, $3 and $4 the position, $5 today, $6 the municipality, where one is asked for.
 */
function listStatement(selection: TalkSelection, limit: Limit, isNarrowed: boolean): Statement {
  return {
    name: `list-talks-${selection}-${limit}${isNarrowed ? '-of-municipality' : ''}`,
    text: `
      select t.*,
             coalesce((select json_agg(json_build_object(
                                'name', concat_ws(' ', s.academic_title, s.given_name, s.family_name),
                                'organisation', s.organisation) order by ts.position)
                         from talk_speaker ts join speaker s on s.id = ts.speaker_id
                        where ts.talk_id = t.id), '[]'::json) as speakers,
             (select count(*)::int ${RELEASED}) as file_count,
             (select f.id ${RELEASED} and exists (${COVER}) order by f.position limit 1) as cover_file_id
        from (select found.* from unnest($1::uuid[]) as mine(id),
                lateral (select t.id, t.working_group_id, t.title, t.duration_minutes, t.discussion_minutes,
                                m.id as meeting_id, m.number as meeting_number, m.starts_at
                           from meeting m
                           join agenda_item i on i.meeting_id = m.id
                           join talk t on t.id = i.talk_id
                          where m.working_group_id = mine.id
                            and m.starts_at <= $3 and (m.starts_at, t.id) < ($3, $4::uuid)
                            and (m.state <> 'draft' or m.working_group_id = any($2::uuid[]))
                            ${CONDITIONS[selection]} ${isNarrowed ? OF_MUNICIPALITY : ''}
                          order by m.starts_at desc, t.id desc limit ${limit}) found
               order by found.starts_at desc, found.id desc limit ${limit}) t
       order by t.starts_at desc, t.id desc`,
  };
}

const SELECTIONS: TalkSelection[] = ['all', 'with-slides', 'awaiting-rights'];
const STATEMENTS = SELECTIONS.flatMap((selection) =>
  LIMITS.flatMap((limit) =>
    [false, true].map((isNarrowed) => ({
      ...{ selection, limit, isNarrowed },
      statement: listStatement(selection, limit, isNarrowed),
    })),
  ),
);

const NEWEST: Position = { at: new Date('9999-12-31T00:00:00Z'), id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

@Injectable()
export class TalkListRepository {
  constructor(private readonly database: Database) {}

  /** By meeting, newest first; talks on no agenda are not listed. One row more than asked for, or a few. */
  listVisible(actor: Actor, query: TalkQuery): Promise<TalkListRow[]> {
    const { selection, limit, workingGroupIds, municipalityId, after = NEWEST } = query;
    const isNarrowed = municipalityId !== undefined;
    const found = STATEMENTS.find(
      (one) => one.selection === selection && one.isNarrowed === isNarrowed && one.limit > limit,
    );
    if (!found || workingGroupIds.length === 0) return Promise.resolve([]);
    return this.database.rows<TalkListRow>(found.statement, [
      workingGroupIds,
      actor.groupsWithRole('coordinator'),
      after.at,
      after.id,
      query.today,
      ...(isNarrowed ? [municipalityId] : []),
    ]);
  }
}
