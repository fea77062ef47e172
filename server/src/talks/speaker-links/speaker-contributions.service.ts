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

/** Of what they say for themselves, or of the talk, which has a version of its own. */
type Revision = { version: number } & ({ own: OwnChange } | { ofTalk: TalkChange });
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
    const own = {
      confirmedAt: answer === 'confirmed' ? now : null,
      declinedAt: answer === 'declined' ? now : null,
      answerMessage: answer === 'open' ? null : message,
    };
    const signal = actor.kind === 'speaker' && new SpeakerAnswered(target.talkId, target.speakerId);
    const act: Act = { action: 'talk.speaker-answered', details: { answer }, signal: signal || undefined };
    return this.revise(actor, target, { version, own }, act);
  }

  saveProfile(
    actor: Contributor,
    target: SheetTarget,
    { version, ...own }: SaveSpeakerProfile,
  ): Promise<TalkSpeakerSheet> {
    return this.revise(actor, target, { version, own }, { action: 'talk.speaker-described' });
  }

  /** What was agreed to, and when: to be shown to whoever asks later. */
  saveConsents(
    actor: Contributor,
    target: SheetTarget,
    { recording, photo, version }: SaveSpeakerConsents,
  ): Promise<TalkSpeakerSheet> {
    const own = { recordingConsent: recording, photoConsent: photo, consentedAt: this.clock.now() };
    const act: Act = { action: 'talk.consents-recorded', details: { recording, photo } };
    return this.revise(actor, target, { version, own }, act);
  }

  saveSummary(
    actor: Contributor,
    target: SheetTarget,
    { summary, talkVersion }: SaveTalkSummary,
  ): Promise<TalkSpeakerSheet> {
    return this.revise(actor, target, { version: talkVersion, ofTalk: { summary } }, { action: 'talk.summarised' });
  }

  saveSlidesSource(
    actor: Contributor,
    target: SheetTarget,
    { url, waiver, talkVersion }: SaveSlidesSource,
  ): Promise<TalkSpeakerSheet> {
    const ofTalk = {
      slidesUrl: url,
      slidesWaiver: waiver,
      slidesWaivedAt: waiver === null ? null : this.clock.now(),
    };
    const isGiven = actor.kind === 'speaker' && (url !== null || waiver !== null);
    const act: Act = {
      action: 'talk.slides-source-changed',
      details: { url, waiver },
      signal: isGiven ? new SlidesHandedIn(target.talkId, target.speakerId) : undefined,
    };
    return this.revise(actor, target, { version: talkVersion, ofTalk }, act);
  }

  private revise(actor: Contributor, target: SheetTarget, revision: Revision, act: Act): Promise<TalkSpeakerSheet> {
    const { talkId, speakerId } = target;
    return this.database.transaction(async () => {
      const record = await this.sheets.find(actor, target);
      const found = 'own' in revision ? record.version : record.talk.version;
      if (found !== revision.version) throw new Stale(await this.sheets.show(actor, target));
      if ('own' in revision) await this.repository.save(talkId, speakerId, found, revision.own);
      else await this.repository.saveTalk(talkId, found, revision.ofTalk);
      await this.auditLog.record(actor, act.action, talkId, { speakerId, ...act.details });
      if (act.signal) this.signals.send(act.signal);
      return this.sheets.show(actor, target);
    });
  }
}
