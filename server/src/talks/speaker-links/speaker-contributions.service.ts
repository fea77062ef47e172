import { Injectable } from '@nestjs/common';
import type { Contributor } from '../../access/actor.js';
import { type AuditAction, AuditLogService } from '../../audit-log/audit-log.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Stale } from '../../platform/errors/stale.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import type {
  AnswerTalk,
  SaveSlidesSource,
  SaveSpeakerConsents,
  SaveSpeakerProfile,
  SaveTalkSummary,
  TalkSpeakerSheet,
} from './speaker-links.schemas.js';
import { SlidesHandedIn, SpeakerAnswered } from './speaker-links.signals.js';
import { type OwnChange, SpeakerSheetsRepository, type TalkChange } from './speaker-sheets.repository.js';
import { type SheetTarget, SpeakerSheetsService } from './speaker-sheets.service.js';

type Act = { action: AuditAction; details?: Record<string, unknown>; signal?: object | undefined };

/** Every step of a speaker, taken by the link or by the coordination on their behalf. */
@Injectable()
export class SpeakerContributionsService {
  constructor(
    private readonly repository: SpeakerSheetsRepository,
    private readonly sheets: SpeakerSheetsService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  answer(actor: Contributor, target: SheetTarget, { answer, message, version }: AnswerTalk): Promise<TalkSpeakerSheet> {
    const now = this.clock.now();
    const change = {
      confirmedAt: answer === 'confirmed' ? now : null,
      declinedAt: answer === 'declined' ? now : null,
      answerMessage: answer === 'open' ? null : message,
    };
    const signal = actor.kind === 'speaker' && new SpeakerAnswered(target.talkId, target.speakerId);
    const act: Act = { action: 'talk.speaker-answered', details: { answer }, signal: signal || undefined };
    return this.save(actor, target, version, change, act);
  }

  saveProfile(
    actor: Contributor,
    target: SheetTarget,
    { version, ...change }: SaveSpeakerProfile,
  ): Promise<TalkSpeakerSheet> {
    return this.save(actor, target, version, change, { action: 'talk.speaker-described' });
  }

  /** What was agreed to, and when: to be shown to whoever asks later. */
  saveConsents(
    actor: Contributor,
    target: SheetTarget,
    { recording, photo, version }: SaveSpeakerConsents,
  ): Promise<TalkSpeakerSheet> {
    const change = { recordingConsent: recording, photoConsent: photo, consentedAt: this.clock.now() };
    return this.save(actor, target, version, change, {
      action: 'talk.consents-recorded',
      details: { recording, photo },
    });
  }

  saveSummary(
    actor: Contributor,
    target: SheetTarget,
    { summary, talkVersion }: SaveTalkSummary,
  ): Promise<TalkSpeakerSheet> {
    return this.saveTalk(actor, target, talkVersion, { summary }, { action: 'talk.summarised' });
  }

  saveSlidesSource(
    actor: Contributor,
    target: SheetTarget,
    { url, waiver, talkVersion }: SaveSlidesSource,
  ): Promise<TalkSpeakerSheet> {
    const change = {
      slidesUrl: url,
      slidesWaiver: waiver,
      slidesWaivedAt: waiver === null ? null : this.clock.now(),
    };
    const isGiven = actor.kind === 'speaker' && (url !== null || waiver !== null);
    return this.saveTalk(actor, target, talkVersion, change, {
      action: 'talk.slides-source-changed',
      details: { url, waiver },
      signal: isGiven ? new SlidesHandedIn(target.talkId, target.speakerId) : undefined,
    });
  }

  private save(
    actor: Contributor,
    target: SheetTarget,
    version: number,
    change: OwnChange,
    act: Act,
  ): Promise<TalkSpeakerSheet> {
    return this.database.transaction(async () => {
      const record = await this.sheets.find(actor, target);
      if (record.version !== version) throw new Stale(await this.sheets.show(actor, target));
      await this.repository.save(target.talkId, target.speakerId, version, change);
      return this.conclude(actor, target, act);
    });
  }

  private saveTalk(
    actor: Contributor,
    target: SheetTarget,
    version: number,
    change: TalkChange,
    act: Act,
  ): Promise<TalkSpeakerSheet> {
    return this.database.transaction(async () => {
      const record = await this.sheets.find(actor, target);
      if (record.talk.version !== version) throw new Stale(await this.sheets.show(actor, target));
      await this.repository.saveTalk(target.talkId, version, change);
      return this.conclude(actor, target, act);
    });
  }

  private async conclude(
    actor: Contributor,
    target: SheetTarget,
    { action, details, signal }: Act,
  ): Promise<TalkSpeakerSheet> {
    await this.auditLog.record(actor, action, target.talkId, { speakerId: target.speakerId, ...details });
    if (signal) this.signals.send(signal);
    return this.sheets.show(actor, target);
  }
}
