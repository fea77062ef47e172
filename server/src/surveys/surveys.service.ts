import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../access/actor.js';
import { authorize } from '../access/authorize.js';
import { AuditLogService } from '../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Invalid, NotFound } from '../platform/errors/domain-error.js';
import { Stale } from '../platform/errors/stale.js';
import { SignalBus } from '../platform/signals/signal-bus.js';
import { SurveyLettersService } from './asking/survey-letters.service.js';
import { requireQuestions } from './rules/questions.js';
import { requireClosingDay, requireOpen } from './rules/survey-state.js';
import { SurveyReadingService } from './survey-reading.service.js';
import { SurveyAnsweredAlready } from './surveys.errors.js';
import * as surveysPolicy from './surveys.policy.js';
import { type SurveyChange, type SurveyRecord, SurveysRepository } from './surveys.repository.js';
import type { ChangeSurvey, StartSurvey, Survey } from './surveys.schemas.js';
import { SurveyClosed, SurveyStarted } from './surveys.signals.js';

/** "Frage an alle Kommunen", from asking to the end. */
@Injectable()
export class SurveysService {
  constructor(
    private readonly repository: SurveysRepository,
    private readonly reading: SurveyReadingService,
    private readonly letters: SurveyLettersService,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** Everybody is asked with it: the questions cannot change any more. */
  start(actor: Actor, input: StartSurvey): Promise<Survey> {
    return this.database.transaction(async () => {
      const { workingGroupId, title, closesOn, questions } = input;
      if (!actor.belongsTo(workingGroupId)) throw new NotFound();
      authorize(surveysPolicy.coordinate, actor, { workingGroupId });
      requireClosingDay(closesOn, this.today());
      requireQuestions(questions);
      await this.requireInquiry(workingGroupId, input.inquiryId);
      const id = await this.repository.add({ ...input, createdById: actor.id, createdAt: this.clock.now() });
      await this.letters.send(actor, await this.repository.findVisible(actor, id), 'asked', null);
      await this.auditLog.record(actor, 'survey.started', id, { title, closesOn, questions: questions.length });
      this.signals.send(new SurveyStarted(id));
      return this.reading.show(actor, id);
    });
  }

  /** The words above the questions and the last day; a day to come opens again what was closed. */
  update(actor: Actor, id: string, { version, closesOn, ...words }: ChangeSurvey): Promise<Survey> {
    return this.change(actor, id, version, async (survey) => {
      requireClosingDay(closesOn, this.today());
      await this.letters.moveLinks(id, closesOn);
      await this.auditLog.record(actor, 'survey.changed', id, { title: [survey.title, words.title], closesOn });
      return { ...words, closesOn: dayToColumn(closesOn), closedAt: null };
    });
  }

  close(actor: Actor, id: string, version: number): Promise<Survey> {
    return this.change(actor, id, version, async (survey) => {
      requireOpen(survey, this.today());
      await this.auditLog.record(actor, 'survey.closed', id, { title: survey.title });
      this.signals.send(new SurveyClosed(id));
      return { closedAt: this.clock.now() };
    });
  }

  /** As long as nobody has answered; the links in the mails are dead. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const survey = await this.repository.findVisible(actor, id);
      authorize(surveysPolicy.coordinate, actor, survey);
      if (survey.sheets.length > 0) throw new SurveyAnsweredAlready();
      await this.letters.revokeLinks(id);
      await this.repository.remove(id);
      await this.auditLog.record(actor, 'survey.removed', id, { title: survey.title });
    });
  }

  private change(
    actor: Actor,
    id: string,
    version: number,
    work: (survey: SurveyRecord) => Promise<SurveyChange>,
  ): Promise<Survey> {
    return this.database.transaction(async () => {
      await this.repository.lock(id);
      const survey = await this.repository.findVisible(actor, id);
      authorize(surveysPolicy.coordinate, actor, survey);
      if (survey.version !== version) throw new Stale(await this.reading.show(actor, id));
      await this.repository.save(id, version, await work(survey));
      return this.reading.show(actor, id);
    });
  }

  private async requireInquiry(workingGroupId: string, inquiryId: string | null): Promise<void> {
    if (inquiryId === null || (await this.repository.hasInquiry(workingGroupId, inquiryId))) return;
    throw new Invalid([{ pointer: '#/inquiryId', detail: 'Diese Anfrage gibt es in Ihrem Arbeitskreis nicht.' }]);
  }

  private today(): string {
    return calendarDay(this.clock.now());
  }
}
