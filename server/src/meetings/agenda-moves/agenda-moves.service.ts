import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { AgendaItemNotPutOff, AgendaItemPutOff, AgendaItemSent } from '../agenda/agenda.errors.js';
import { type AgendaItemRecord, AgendaRepository } from '../agenda/agenda.repository.js';
import { AgendaOrderService } from '../agenda/agenda-order.service.js';
import { placeOfAdded } from '../agenda/rules/order.js';
import { isFixed } from '../agenda/rules/supplements.js';
import { type MeetingRecord, MeetingsRepository } from '../meetings.repository.js';
import type { Meeting } from '../meetings.schemas.js';
import { MeetingsService } from '../meetings.service.js';
import { requireOpen } from '../rules/meeting-state.js';
import type { MoveAgendaItem } from './agenda-moves.schemas.js';

/** "Auf die nächste Sitzung verschieben": the item stays in the record, a copy with its talk goes on. */
@Injectable()
export class AgendaMovesService {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly meetingsRepository: MeetingsRepository,
    private readonly repository: AgendaRepository,
    private readonly order: AgendaOrderService,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  putOff(actor: Actor, id: string, itemId: string, { version, meetingId }: MoveAgendaItem): Promise<Meeting> {
    return this.meetings.change(actor, id, version, async (meeting) => {
      const item = await this.repository.find(id, itemId);
      if (item.putOffAt !== null) throw new AgendaItemPutOff();
      const target = await this.findTarget(actor, meeting, meetingId);
      await this.repository.save(itemId, {
        putOffAt: this.clock.now(),
        ...(target && { movedToId: target.id, talkId: null }),
      });
      if (target) await this.copy(item, target);
      const to = target ? { id: target.id, number: target.number } : null;
      await this.auditLog.record(actor, 'meeting.agenda-item-put-off', id, { title: item.title, to });
    });
  }

  /** As if it had not been put off; what people were told of there stays there. */
  takeBack(actor: Actor, id: string, itemId: string, version: number): Promise<Meeting> {
    return this.meetings.change(actor, id, version, async () => {
      const item = await this.repository.find(id, itemId);
      if (item.putOffAt === null) throw new AgendaItemNotPutOff();
      const talkId = item.movedToId === null ? item.talkId : await this.removeCopy(item, item.movedToId);
      await this.repository.save(itemId, { putOffAt: null, movedToId: null, talkId });
      await this.auditLog.record(actor, 'meeting.agenda-item-taken-back', id, { title: item.title });
    });
  }

  private async findTarget(actor: Actor, meeting: MeetingRecord, wanted?: string): Promise<MeetingRecord | null> {
    if (wanted === undefined) return this.meetingsRepository.lookUpNext(meeting.workingGroupId, meeting.startsAt);
    const target = await this.meetings.find(actor, wanted);
    const isLater = target.workingGroupId === meeting.workingGroupId && target.startsAt > meeting.startsAt;
    if (!isLater || target.cancelledAt !== null) {
      const detail = 'Bitte wählen Sie eine spätere Sitzung desselben Arbeitskreises.';
      throw new Invalid([{ pointer: '#/meetingId', detail }]);
    }
    return target;
  }

  private async copy(item: AgendaItemRecord, target: MeetingRecord): Promise<void> {
    requireOpen(target.state);
    await this.meetingsRepository.save(target.id, target.version);
    const { kind, title, note, durationMinutes, talkId, memberId, personInCharge } = item;
    const kinds = (await this.repository.list(target.id)).map((other) => other.kind);
    await this.order.add(
      target,
      {
        ...{ kind, title, note, durationMinutes, talkId, memberId, personInCharge },
        origin: 'moved-item',
        originId: item.id,
      },
      placeOfAdded(kinds),
    );
  }

  /** Answers the talk, which goes back. A copy that is gone already took its talk along. */
  private async removeCopy(item: AgendaItemRecord, targetId: string): Promise<string | null> {
    const target = await this.meetingsRepository.look(targetId);
    const items = await this.repository.list(targetId);
    const copy = items.find(({ origin, originId }) => origin === 'moved-item' && originId === item.id);
    if (!copy) return item.talkId;
    requireOpen(target.state);
    if (isFixed(copy, target)) throw new AgendaItemSent();
    await this.meetingsRepository.save(targetId, target.version);
    await this.order.remove(target, copy.id);
    return copy.talkId;
  }
}
