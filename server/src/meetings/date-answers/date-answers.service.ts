import { Injectable } from '@nestjs/common';
import type { LinkHolder, Member } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { AuditLogService } from '../../audit-log/audit-log.service.js';
import { calendarDay, dayToColumn } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Forbidden, NotFound } from '../../platform/errors/domain-error.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import * as datePollsPolicy from '../date-polls/date-polls.policy.js';
import { type DatePollRecord, DatePollsRepository } from '../date-polls/date-polls.repository.js';
import { DatePollAnswered } from '../date-polls/date-polls.signals.js';
import { requireOpen } from '../date-polls/rules/poll-state.js';
import { requireTakingPlace } from '../rules/meeting-state.js';
import { DateAnswersRepository } from './date-answers.repository.js';
import type { GiveDateAnswers } from './date-answers.schemas.js';
import { requireAnswers } from './rules/answers.js';

/** One answer per municipality, whoever of its people gives it. */
@Injectable()
export class DateAnswersService {
  constructor(
    private readonly repository: DateAnswersRepository,
    private readonly polls: DatePollsRepository,
    private readonly database: Database,
    private readonly auditLog: AuditLogService,
    private readonly signals: SignalBus,
    private readonly clock: Clock,
  ) {}

  /** For the own municipality unless told. Throws Stale when a colleague was faster. */
  give(
    actor: Member | LinkHolder,
    meetingId: string,
    { version, answers, comment }: GiveDateAnswers,
    wanted?: string,
  ): Promise<void> {
    return this.database.transaction(async () => {
      await this.polls.holdStill(meetingId);
      const poll = await this.polls.find(meetingId);
      const now = this.clock.now();
      const municipalityId = await this.requireAsked(actor, poll, wanted);
      requireTakingPlace(poll.meeting);
      requireOpen(poll, now);
      requireAnswers(answers, poll.options);
      const memberId = actor.kind === 'link' ? actor.link.memberId : actor.id;
      await this.repository.saveSheet({ meetingId, municipalityId, memberId, comment, answeredAt: now }, version);
      await this.repository.saveAnswers(meetingId, municipalityId, answers);
      await this.auditLog.record(actor, 'date-poll.answered', meetingId, { municipalityId, answers, comment });
      this.signals.send(new DatePollAnswered(meetingId, municipalityId));
    });
  }

  private async requireAsked(
    actor: Member | LinkHolder,
    { meeting }: DatePollRecord,
    wanted?: string,
  ): Promise<string> {
    const { workingGroupId } = meeting;
    const isInside = actor.kind === 'link' || datePollsPolicy.read(actor, meeting);
    if (!isInside) throw new NotFound();
    const municipalityId = wanted ?? datePollsPolicy.municipalityIdOf(actor, meeting);
    if (municipalityId === null) throw new Forbidden();
    authorize(datePollsPolicy.answerFor, actor, { workingGroupId, municipalityId });
    const today = dayToColumn(calendarDay(this.clock.now()));
    const isAsked = await this.repository.isAsked(workingGroupId, municipalityId, today);
    if (!isAsked) throw wanted === undefined ? new Forbidden() : new NotFound();
    return municipalityId;
  }
}
