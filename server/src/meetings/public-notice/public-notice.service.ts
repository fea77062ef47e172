import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import * as meetingsPolicy from '../meetings.policy.js';
import { MeetingsRepository } from '../meetings.repository.js';
import { requireShown } from '../rules/meeting-state.js';
import { presentPublicNotice } from './public-notice.presenter.js';
import { PublicNoticeRepository } from './public-notice.repository.js';
import type { PublicNotice, SavePublicNotice } from './public-notice.schemas.js';
import { namelessOf, namesInNotice } from './rules/names-in-notice.js';

/** What everybody may read of a meeting: an act of the coordination, item by item, and never a person's name. */
@Injectable()
export class PublicNoticeService {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly repository: PublicNoticeRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, id: string): Promise<PublicNotice> {
    await this.meetings.findVisible(actor, id);
    return this.present(actor, id);
  }

  /** Also long after the meeting: what is shown of it is not part of it. */
  save(actor: Actor, id: string, { version, agendaItemIds, confirmedWords }: SavePublicNotice): Promise<PublicNotice> {
    return this.database.transaction(async () => {
      const meeting = await this.meetings.findVisible(actor, id);
      authorize(meetingsPolicy.coordinate, actor, meeting);
      requireShown(meeting.state);
      await this.meetings.save(id, version);
      const wanted = new Set(agendaItemIds);
      const subject = await this.repository.find(id);
      requireOnAgenda(
        agendaItemIds,
        subject.agendaItems.map((item) => item.id),
      );
      const people = await this.repository.listPeople(meeting.workingGroupId);
      const shown = { ...subject, agendaItems: subject.agendaItems.filter((item) => wanted.has(item.id)) };
      refuseNames(namesInNotice(shown, people, confirmedWords));
      await this.repository.showInvited(id, namelessOf(subject, people, confirmedWords));
      await this.repository.show(id, agendaItemIds, subject.publicSince ?? this.clock.now());
      await this.auditLog.record(actor, 'meeting.made-public', id, { agendaItemIds, confirmedWords });
      return this.present(actor, id);
    });
  }

  /** Gone with the next request; who read it meanwhile is told that it is. */
  withdraw(actor: Actor, id: string): Promise<PublicNotice> {
    return this.database.transaction(async () => {
      await this.meetings.lock(id);
      const meeting = await this.meetings.findVisible(actor, id);
      authorize(meetingsPolicy.coordinate, actor, meeting);
      const { publicSince } = await this.repository.find(id);
      if (publicSince !== null) {
        await this.meetings.save(id, meeting.version);
        await this.repository.hide(id);
        await this.auditLog.record(actor, 'meeting.withdrawn-from-public', id);
      }
      return this.present(actor, id);
    });
  }

  /**
   * After a change of what is shown already: an item that now names somebody is hidden, and the whole where title or
   * place do. A word that may mean something else stays as it was.
   */
  async hideNamed(actor: Actor, id: string): Promise<void> {
    const subject = await this.repository.find(id);
    if (subject.publicSince === null) return;
    const shown = subject.agendaItems.filter(({ isPublic }) => isPublic);
    const people = await this.repository.listPeople(subject.workingGroupId);
    const found = namesInNotice({ ...subject, agendaItems: shown }, people, []);
    const named = new Set(found.filter(({ isConfirmable }) => !isConfirmable).map(({ agendaItemId }) => agendaItemId));
    if (named.size === 0) return;
    if (named.has(null)) await this.repository.hide(id);
    else {
      const left = shown.filter((item) => !named.has(item.id)).map((item) => item.id);
      await this.repository.show(id, left, subject.publicSince);
    }
    await this.auditLog.record(actor, 'meeting.hidden-for-names', id, { agendaItemIds: [...named] });
  }

  private async present(actor: Actor, id: string): Promise<PublicNotice> {
    const subject = await this.repository.find(id);
    const mayPublish = meetingsPolicy.coordinate(actor, subject);
    const people = mayPublish ? await this.repository.listPeople(subject.workingGroupId) : [];
    return presentPublicNotice(subject, namesInNotice(subject, people, []), mayPublish);
  }
}

function requireOnAgenda(wanted: readonly string[], known: readonly string[]): void {
  const strange = wanted.findIndex((id) => !known.includes(id));
  if (strange < 0) return;
  throw new Invalid([
    { pointer: `#/agendaItemIds/${strange}`, detail: 'Dieser Punkt steht nicht auf der Tagesordnung.' },
  ]);
}

function refuseNames(places: ReturnType<typeof namesInNotice>): void {
  if (places.length === 0) return;
  throw new Invalid(
    places.map(({ place, excerpt, word }) => ({
      pointer: '#/confirmedWords',
      detail: `${place}: „${word}“ in „${excerpt}“`,
    })),
  );
}
