import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MeetingPlanningService } from '../meeting-planning.service.js';
import { MeetingsRepository } from '../meetings.repository.js';
import type { Period } from '../rules/period.js';
import { DatePollChangesService } from './date-poll-changes.service.js';
import { DatePollLettersService } from './date-poll-letters.service.js';
import { DatePollRuns } from './date-polls.errors.js';
import * as datePollsPolicy from './date-polls.policy.js';
import { DatePollsRepository } from './date-polls.repository.js';
import type { DatePoll, OfferDates, StartDatePoll } from './date-polls.schemas.js';
import { DatePollOpened } from './date-polls.signals.js';
import { firstOf, isSameOffer, requireDeadline, requireOptions } from './rules/date-options.js';
import { polling } from './rules/poll-state.js';

@Injectable()
export class DatePollStartsService {
  constructor(
    private readonly changes: DatePollChangesService,
    private readonly repository: DatePollsRepository,
    private readonly meetings: MeetingsRepository,
    private readonly planning: MeetingPlanningService,
    private readonly letters: DatePollLettersService,
    private readonly signals: SignalBus,
  ) {}

  /** A meeting that looks for its date, numbered and with an agenda as any other. */
  start(actor: Actor, input: StartDatePoll): Promise<DatePoll> {
    const { templateId, ...told } = input;
    const { workingGroupId, title, hostMunicipalityId, locationName, locationAddress, onlineUrl, ...offer } = told;
    const head = { workingGroupId, title, hostMunicipalityId, locationName, locationAddress, onlineUrl };
    return this.changes.start(actor, async (now) => {
      if (!datePollsPolicy.read(actor, head)) throw new NotFound();
      authorize(datePollsPolicy.coordinate, actor, head);
      const when = provisional(offer, now);
      await this.requireNew(workingGroupId, offer);
      const meetingId = await this.planning.begin(actor, { ...head, ...when, state: 'polling' }, templateId);
      await this.offer(actor, meetingId, offer, now);
      return meetingId;
    });
  }

  /** For a draft: what it has stays, its date is looked for. */
  startFor(actor: Actor, meetingId: string, offer: OfferDates): Promise<DatePoll> {
    return this.changes.start(actor, async (now) => {
      const meeting = await this.meetings.findVisible(actor, meetingId);
      authorize(datePollsPolicy.coordinate, actor, meeting);
      const state = polling(meeting.state);
      await this.meetings.save(meetingId, meeting.version, { ...provisional(offer, now), state });
      await this.offer(actor, meetingId, offer, now);
      return meetingId;
    });
  }

  /** Whoever presses twice starts one poll. Nobody else numbers a meeting of the group meanwhile. */
  private async requireNew(workingGroupId: string, { options }: OfferDates): Promise<void> {
    await this.meetings.holdNumbering(workingGroupId);
    const running = await this.repository.listRunning(workingGroupId);
    const same = running.find((poll) => isSameOffer(poll.options, options));
    if (same) throw new DatePollRuns(same.meeting);
  }

  private async offer(actor: Actor, meetingId: string, offer: OfferDates, now: Date): Promise<void> {
    const { answersUntil, message, reminderDays, options, required } = offer;
    await this.repository.add(meetingId, { answersUntil, message, reminderDays, createdAt: now });
    const ids = await this.repository.addOptions(meetingId, options);
    await this.repository.saveRequired(
      meetingId,
      required.map((one) => ({ ...one, unavailableOn: one.unavailableOn.flatMap((index) => ids[index] ?? []) })),
    );
    const poll = await this.repository.find(meetingId);
    await this.letters.ask(actor, poll, 'asked', { isMeant: () => true, message });
    this.signals.send(new DatePollOpened(meetingId));
  }
}

/** Where the meeting stands while it looks for its date: on the first option. */
function provisional({ options, answersUntil }: OfferDates, now: Date): Period {
  requireOptions(options, [], now, 'options');
  requireDeadline(answersUntil, options, now);
  const { startsAt, endsAt } = firstOf(options) ?? { startsAt: now, endsAt: now };
  return { startsAt, endsAt };
}
