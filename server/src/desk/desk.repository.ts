import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { Database } from '../platform/database/database.js';
import type { DeskChange, RoundMatter } from './desk.schemas.js';
import { CHANGES_TEXT } from './rules/changes-statement.js';
import { WAITING_TEXT } from './rules/waiting-statement.js';

type OfMeeting = { meeting_id: string | null; number: number | null };
export type DeskChangeRow = OfMeeting & {
  kind: DeskChange['kind'];
  subject_id: string;
  working_group_id: string;
  title: string | null;
  at: Date;
};
export type RoundMatterRow = OfMeeting & {
  kind: RoundMatter['kind'];
  subject_id: string;
  working_group_id: string;
  title: string | null;
  done: number | null;
  total: number | null;
  due_at: Date | null;
};

const CHANGES = { name: 'list-desk-changes', text: CHANGES_TEXT };
const WAITING = { name: 'list-round-matters', text: WAITING_TEXT };

@Injectable()
export class DeskRepository {
  constructor(private readonly database: Database) {}

  /** The wall stands in the statement: groups of today, and of inquiries and articles only what the reader may see. */
  listChanges(actor: Actor, since: Date, now: Date): Promise<DeskChangeRow[]> {
    const seats = actor.memberships.filter(({ role }) => role !== 'guest');
    return this.database.rows<DeskChangeRow>(CHANGES, [
      actor.workingGroupIds,
      actor.groupsWithRole('coordinator'),
      seats.map(({ workingGroupId }) => workingGroupId),
      seats.map(({ municipalityId }) => municipalityId),
      actor.id,
      since,
      now,
    ]);
  }

  listWaiting(actor: Actor, now: Date, today: string): Promise<RoundMatterRow[]> {
    return this.database.rows<RoundMatterRow>(WAITING, [
      actor.workingGroupIds,
      actor.groupsWithRole('coordinator'),
      now,
      today,
    ]);
  }
}
