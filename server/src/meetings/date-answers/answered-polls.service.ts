import { Injectable } from '@nestjs/common';
import type { Member as Actor, LinkHolder } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { shownAfter } from '../../platform/errors/shown-after.js';
import { DatePollReadingService } from '../date-polls/date-poll-reading.service.js';
import type { DatePoll } from '../date-polls/date-polls.schemas.js';
import { presentLinkedDatePoll } from './date-answers.presenter.js';
import type { GiveDateAnswers, LinkedDatePoll } from './date-answers.schemas.js';
import { DateAnswersService } from './date-answers.service.js';

/** Answers, and what stands after them: the whole poll for those who are signed in, the own part of it by link. */
@Injectable()
export class AnsweredPollsService {
  constructor(
    private readonly answers: DateAnswersService,
    private readonly reading: DatePollReadingService,
    private readonly clock: Clock,
  ) {}

  answer(actor: Actor, meetingId: string, input: GiveDateAnswers, municipalityId?: string): Promise<DatePoll> {
    return shownAfter(this.answers.give(actor, meetingId, input, municipalityId), () =>
      this.reading.show(actor, meetingId),
    );
  }

  answerByLink(holder: LinkHolder, input: GiveDateAnswers): Promise<LinkedDatePoll> {
    return shownAfter(this.answers.give(holder, holder.link.subject, input), () => this.showLinked(holder));
  }

  async showLinked(holder: LinkHolder): Promise<LinkedDatePoll> {
    return presentLinkedDatePoll(holder, await this.reading.findLinked(holder), this.clock.now());
  }
}
