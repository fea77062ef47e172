import { Injectable } from '@nestjs/common';
import type { MeetingRecord } from '../meetings.repository.js';
import { AgendaRepository, type NewAgendaItem } from './agenda.repository.js';
import { numbered } from './rules/numbering.js';
import { withItemAt } from './rules/order.js';
import { isSentOut, nextSupplement } from './rules/supplements.js';

type AddedItem = Omit<NewAgendaItem, 'meetingId' | 'supplement'>;

/**
 * Positions and numbers of one agenda. For the services of the agenda, within the transaction and under the lock that
 * raising the meeting's version takes.
 */
@Injectable()
export class AgendaOrderService {
  constructor(private readonly repository: AgendaRepository) {}

  /** At a position from 0, else last; after the invitation as part of the next Nachtrag. Answers the item's id. */
  async add(meeting: MeetingRecord, item: AddedItem, position?: number): Promise<string> {
    const { id } = await this.repository.add({ ...item, meetingId: meeting.id, supplement: nextSupplement(meeting) });
    await this.arrange(meeting, (current) => withItemAt(current, id, position ?? current.length));
    return id;
  }

  async remove(meeting: MeetingRecord, id: string): Promise<void> {
    await this.repository.remove(id);
    await this.arrange(meeting, (current) => current);
  }

  async arrange(meeting: MeetingRecord, orderOf: (current: string[]) => readonly string[]): Promise<void> {
    const items = await this.repository.list(meeting.id);
    const ids = orderOf(items.map(({ id }) => id));
    const places = new Map(items.map((item) => [item.id, item]));
    const inOrder = ids.flatMap((id) => places.get(id) ?? []);
    const { supplementsSent } = meeting;
    const numbers = numbered(inOrder, { isInvited: isSentOut(meeting), supplementsSent });
    await this.repository.saveOrder(meeting.id, ids, numbers);
  }
}
