import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Invalid, NotFound } from '../../platform/errors/domain-error.js';
import { Stale } from '../../platform/errors/stale.js';
import { countedTopics, isWanted } from './rules/directory.js';
import { SpeakerHasTalks, SpeakerKnown } from './speakers.errors.js';
import * as speakersPolicy from './speakers.policy.js';
import { presentSpeakerEntry, subjectOf } from './speakers.presenter.js';
import { SpeakersRepository } from './speakers.repository.js';
import type { ChangeSpeaker, RecordSpeaker, SpeakerEntry, SpeakerFilter, SpeakerList } from './speakers.schemas.js';

const MOST = 200;

/** "Referierende": who spoke, who will, who could; the coordination keeps it. */
@Injectable()
export class SpeakerDirectoryService {
  constructor(
    private readonly repository: SpeakersRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { query, topic, endsSoon }: SpeakerFilter): Promise<SpeakerList> {
    const everybody = (await this.repository.listVisible(actor)).map((one) => this.present(actor, one));
    const found = everybody.filter((one) => isWanted(one, { query, topic }) && (!endsSoon || one.endsSoon));
    return { items: found.slice(0, MOST), count: found.length, topics: countedTopics(everybody) };
  }

  async show(actor: Actor, id: string): Promise<SpeakerEntry> {
    return this.present(actor, await this.repository.findVisible(actor, id));
  }

  record(actor: Actor, { keptUntil, workingGroupId, ...details }: RecordSpeaker): Promise<SpeakerEntry> {
    return this.database.transaction(async () => {
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(speakersPolicy.coordinate, actor, { workingGroupIds: [workingGroupId] });
      const added = { ...details, workingGroupId, keptUntil: this.keepable(keptUntil), createdAt: this.clock.now() };
      if (await this.repository.lookUp(workingGroupId, details)) throw new SpeakerKnown();
      const id = await this.repository.add(added);
      await this.auditLog.record(actor, 'speaker.recorded', id, { workingGroupId });
      return this.show(actor, id);
    });
  }

  /** The log says that, not what: it would keep what the directory forgets. */
  update(actor: Actor, id: string, { version, keptUntil, ...change }: ChangeSpeaker): Promise<SpeakerEntry> {
    return this.database.transaction(async () => {
      const speaker = await this.repository.findVisible(actor, id);
      authorize(speakersPolicy.coordinate, actor, subjectOf(speaker));
      if (speaker.version !== version) throw new Stale(this.present(actor, speaker));
      const isSame = speaker.keptUntil?.getTime() === (keptUntil && dayToColumn(keptUntil).getTime());
      const kept = isSame ? speaker.keptUntil : this.keepable(keptUntil);
      await this.repository.change(id, version, { ...change, keptUntil: kept });
      await this.auditLog.record(actor, 'speaker.changed', id);
      return this.show(actor, id);
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const speaker = await this.repository.findVisible(actor, id);
      const subject = subjectOf(speaker);
      authorize(speakersPolicy.coordinate, actor, subject);
      if (subject.hasTalks) throw new SpeakerHasTalks();
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'speaker.removed', id);
    });
  }

  private present(actor: Actor, speaker: Parameters<typeof presentSpeakerEntry>[1]): SpeakerEntry {
    return presentSpeakerEntry(actor, speaker, this.today());
  }

  private keepable(day: string | null): Date | null {
    if (day !== null && day < this.today()) {
      throw new Invalid([{ pointer: '#/keptUntil', detail: 'Bitte wählen Sie heute oder einen späteren Tag.' }]);
    }
    return day === null ? null : dayToColumn(day);
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}
