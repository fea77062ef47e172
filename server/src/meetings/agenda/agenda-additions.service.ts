import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import type { Meeting } from '../meetings.schemas.js';
import { MeetingsService } from '../meetings.service.js';
import { AgendaRepository, type NewAgendaItem } from './agenda.repository.js';
import { AgendaOrderService } from './agenda-order.service.js';
import { placeOfAdded } from './rules/order.js';

type Addition = Pick<NewAgendaItem, 'kind' | 'title' | 'note' | 'durationMinutes' | 'memberId'> & {
  origin: 'topic' | 'inquiry';
  originId: string;
};
export type AddedTo = { workingGroupId: string; startsAt: Date };

/** What other modules put on an agenda: one change of the meeting, together with what they note of it. */
@Injectable()
export class AgendaAdditionsService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: AgendaRepository,
    private readonly order: AgendaOrderService,
  ) {}

  /** `work` is asked first and may refuse; `settle` is told the new item, in the same transaction. */
  add(
    actor: Actor,
    meetingId: string,
    work: (meeting: AddedTo) => Promise<Addition>,
    settle: (itemId: string) => Promise<void>,
  ): Promise<Meeting> {
    return this.meetings.change(actor, meetingId, null, async (meeting) => {
      const item = await work(meeting);
      const kinds = (await this.repository.list(meetingId)).map(({ kind }) => kind);
      await settle(await this.order.add(meeting, item, placeOfAdded(kinds)));
    });
  }
}
