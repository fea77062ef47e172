import { Injectable } from '@nestjs/common';
import { AgendaRepository } from '../agenda/agenda.repository.js';
import { AgendaOrderService } from '../agenda/agenda-order.service.js';
import { placeOfAdded } from '../agenda/rules/order.js';
import type { MeetingRecord } from '../meetings.repository.js';
import type { AgendaProposalRecord } from './agenda-proposals.repository.js';

/** What a proposal becomes on the agenda. */
@Injectable()
export class ProposedItemsService {
  constructor(
    private readonly repository: AgendaRepository,
    private readonly order: AgendaOrderService,
  ) {}

  /** Whoever proposed it is in charge of it. */
  async add(meeting: MeetingRecord, proposal: AgendaProposalRecord, position?: number) {
    const { id: originId, kind, title, reason: note, durationMinutes, memberId } = proposal;
    const kinds = (await this.repository.list(meeting.id)).map((item) => item.kind);
    const item = { kind, title, note, durationMinutes, memberId, origin: 'proposal', originId };
    const id = await this.order.add(meeting, item, position ?? placeOfAdded(kinds));
    return this.repository.find(meeting.id, id);
  }
}
