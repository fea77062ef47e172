import { Injectable } from '@nestjs/common';
import type { Member as Actor, LinkHolder } from '../../access/actor.js';
import { LinkSpent } from '../../access/link-spent.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Rendered } from '../../platform/http/send-rendered.js';
import { presentHolds } from './date-poll-holds.presenter.js';
import { DatePollPageRepository, type DatePollPageRow } from './date-poll-page.repository.js';
import * as datePollsPolicy from './date-polls.policy.js';
import { presentDatePoll, presentDatePollSummary } from './date-polls.presenter.js';
import type { DatePoll, DatePollFilter, DatePollList } from './date-polls.schemas.js';

/** What is committed: inside a transaction, before the change. */
@Injectable()
export class DatePollReadingService {
  constructor(
    private readonly pages: DatePollPageRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { workingGroupId }: DatePollFilter): Promise<DatePollList> {
    const mine = actor.workingGroupIds
      .filter((id) => workingGroupId === undefined || id === workingGroupId)
      .map((id) => ({
        workingGroupId: id,
        municipalityId: datePollsPolicy.municipalityIdOf(actor, { workingGroupId: id }),
      }));
    const now = this.clock.now();
    const rows = await this.pages.listVisible(mine, calendarDay(now));
    return { items: rows.map((row) => presentDatePollSummary(actor, row, now)) };
  }

  async show(actor: Actor, meetingId: string): Promise<DatePoll> {
    return presentDatePoll(actor, await this.find(actor, meetingId), this.clock.now());
  }

  /** Tentative entries for a calendar; after the decision one that holds, and the others withdrawn. */
  async renderHolds(actor: Actor, meetingId: string): Promise<Rendered> {
    return presentHolds(await this.find(actor, meetingId));
  }

  async renderLinkedHolds(holder: LinkHolder): Promise<Rendered> {
    return presentHolds(await this.findLinked(holder));
  }

  find(actor: Pick<Actor, 'workingGroupIds'>, meetingId: string): Promise<DatePollPageRow> {
    return this.pages.findVisible(actor, meetingId, calendarDay(this.clock.now()));
  }

  findLinked({ link }: LinkHolder): Promise<DatePollPageRow> {
    if (link.workingGroupId === null) throw new LinkSpent();
    return this.find({ workingGroupIds: [link.workingGroupId] }, link.subject);
  }
}
