import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Invalid } from '../../platform/errors/domain-error.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MeetingsRepository } from '../meetings.repository.js';
import { MeetingScheduled } from '../meetings.signals.js';
import { type Change, DatePollChangesService } from './date-poll-changes.service.js';
import { DatePollLettersService } from './date-poll-letters.service.js';
import { DateOptionOver, EverybodyAnswered } from './date-polls.errors.js';
import { DatePollsRepository } from './date-polls.repository.js';
import type { DatePoll, DecideDate, RemindOfDates, ReopenDatePoll, UpdateDatePoll } from './date-polls.schemas.js';
import { DatePollClosed, DatePollDecided } from './date-polls.signals.js';
import { firstOf, requireDeadline, requireOptions } from './rules/date-options.js';
import { requireClosed, requireOpen, requireUndecided } from './rules/poll-state.js';

@Injectable()
export class DatePollsService {
  constructor(
    private readonly changes: DatePollChangesService,
    private readonly repository: DatePollsRepository,
    private readonly meetings: MeetingsRepository,
    private readonly letters: DatePollLettersService,
    private readonly signals: SignalBus,
  ) {}

  /** Answers to what is kept stay. Everybody is told when there is more to answer. */
  update(actor: Actor, meetingId: string, { version, ...input }: UpdateDatePoll): Promise<DatePoll> {
    return this.changes.change(actor, { meetingId, version, action: 'date-poll.changed' }, async (change) => {
      const { addedOptions, removedOptionIds, required, ...head } = input;
      requireOpen(change.poll, change.now);
      await this.changeOptions(change, input);
      await this.repository.write(meetingId, head);
      if (required) await this.repository.saveRequired(meetingId, required);
      if (addedOptions.length > 0) await this.tellOfMore(actor, change);
      return { ...head, added: addedOptions, removed: removedOptionIds };
    });
  }

  /** Before the deadline. */
  close(actor: Actor, meetingId: string, version: number): Promise<DatePoll> {
    return this.changes.change(actor, { meetingId, version, action: 'date-poll.closed' }, async ({ poll, now }) => {
      requireOpen(poll, now);
      await this.repository.write(meetingId, { closedAt: now });
      this.signals.send(new DatePollClosed(meetingId));
      return {};
    });
  }

  reopen(actor: Actor, meetingId: string, { version, answersUntil }: ReopenDatePoll): Promise<DatePoll> {
    return this.changes.change(actor, { meetingId, version, action: 'date-poll.reopened' }, async ({ poll, now }) => {
      requireClosed(poll, now);
      requireDeadline(answersUntil, poll.options, now);
      await this.repository.write(meetingId, { closedAt: null, answersUntil, updatedAt: now });
      return { answersUntil };
    });
  }

  /** The option becomes the date of the meeting, and its tentative calendar entry the firm one. */
  decide(actor: Actor, meetingId: string, { version, optionId }: DecideDate): Promise<DatePoll> {
    return this.changes.change(actor, { meetingId, version, action: 'date-poll.decided' }, async (change) => {
      const { poll, meeting, now } = change;
      requireUndecided(poll);
      const chosen = poll.options.find(({ id }) => id === optionId);
      if (!chosen) throw new Invalid([{ pointer: '#/optionId', detail: 'Diesen Terminvorschlag gibt es nicht mehr.' }]);
      if (chosen.startsAt <= now) throw new DateOptionOver();
      const { startsAt, endsAt } = chosen;
      const calendarSequence = poll.meeting.calendarSequence + 1;
      const dated = { state: 'scheduled', startsAt, endsAt, calendarUid: optionId, calendarSequence } as const;
      await this.meetings.save(meetingId, meeting.version, dated);
      await this.repository.write(meetingId, {
        chosenOptionId: optionId,
        decidedAt: now,
        closedAt: poll.closedAt ?? now,
      });
      await this.letters.tellDecision(actor, poll, chosen, calendarSequence);
      this.signals.send(new DatePollDecided(meetingId));
      this.signals.send(new MeetingScheduled(meetingId));
      return { optionId, startsAt };
    });
  }

  /** Mails those municipalities that have not answered. */
  remind(actor: Actor, meetingId: string, { message }: RemindOfDates): Promise<DatePoll> {
    return this.changes.change(actor, { meetingId, action: 'date-poll.reminded' }, async ({ poll, now }) => {
      requireOpen(poll, now);
      const answered = answeredBy(poll);
      const count = await this.letters.ask(actor, poll, 'reminder', { isMeant: (id) => !answered.has(id), message });
      if (count === 0) throw new EverybodyAnswered();
      return { count };
    });
  }

  private async changeOptions(change: Change, input: Omit<UpdateDatePoll, 'version'>): Promise<void> {
    const { poll, meeting, now } = change;
    const { addedOptions, removedOptionIds, answersUntil } = input;
    const kept = poll.options.filter(({ id }) => !removedOptionIds.includes(id));
    const areChanged = addedOptions.length + removedOptionIds.length > 0;
    if (areChanged) requireOptions(addedOptions, kept, now, 'addedOptions');
    if (areChanged || answersUntil) {
      requireDeadline(answersUntil ?? poll.answersUntil, [...kept, ...addedOptions], now);
    }
    if (!areChanged) return;
    await this.repository.removeOptions(poll.meetingId, removedOptionIds);
    await this.repository.addOptions(poll.meetingId, addedOptions);
    await this.letters.moveLinks(poll.meetingId, [...kept, ...addedOptions]);
    const { startsAt, endsAt } = firstOf([...kept, ...addedOptions]) ?? meeting;
    await this.meetings.save(poll.meetingId, meeting.version, { startsAt, endsAt });
  }

  private async tellOfMore(actor: Actor, { poll }: Change): Promise<void> {
    const changed = await this.repository.find(poll.meetingId);
    const { message } = changed;
    await this.letters.ask(actor, changed, 'options_added', { isMeant: () => true, message });
  }
}

const answeredBy = ({ answerSheets }: Change['poll']) =>
  new Set(answerSheets.map(({ municipalityId }) => municipalityId));
