import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { decodeCursor, toPage } from '../platform/http/page.js';
import { presentMinutesRow, presentMinutesSummary } from './minutes.presenter.js';
import { MinutesRepository } from './minutes.repository.js';
import type { MinutesFilter, MinutesPage } from './minutes.schemas.js';
import { MinutesListRepository } from './minutes-list.repository.js';

@Injectable()
export class MinutesListService {
  constructor(
    private readonly lists: MinutesListRepository,
    private readonly repository: MinutesRepository,
  ) {}

  async list(actor: Actor, { meetingId, workingGroupId, state, limit, cursor }: MinutesFilter): Promise<MinutesPage> {
    const after = decodeCursor(cursor);
    if (meetingId !== undefined) return this.ofMeeting(actor, meetingId);
    const rows = await this.lists.listVisible(actor, { workingGroupId, state, after, limit });
    return toPage(rows, limit, (row) => ({ at: row.starts_at, id: row.meeting_id }), presentMinutesRow);
  }

  private async ofMeeting(actor: Actor, meetingId: string): Promise<MinutesPage> {
    const found = await this.repository.lookUpOfMeeting(actor, meetingId);
    return { items: found ? [presentMinutesSummary(found)] : [], nextCursor: null };
  }
}
