import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { authorize } from '../../access/authorize.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Once } from '../../platform/jobs/once.js';
import { oneByOne } from '../../platform/jobs/one-by-one.js';
import { Queue } from '../../platform/jobs/queue.js';
import * as meetingsPolicy from '../meetings.policy.js';
import { MeetingsService } from '../meetings.service.js';
import { unanswered } from '../replies/rules/turnout.js';
import { requireAhead } from '../rules/meeting-state.js';
import { reminderLetter } from './invitation-letters.presenter.js';
import { InvitationMailsService } from './invitation-mails.service.js';
import { NobodyToRemind } from './invitations.errors.js';
import { InvitationsRepository } from './invitations.repository.js';
import { isReminderDue } from './rules/reply-reminder.js';

const HOUR = 3_600_000;

/** Reminds those who have not answered: when somebody presses the button, and once by itself before the meeting. */
@Injectable()
export class ReplyRemindersService implements OnModuleInit {
  private readonly logger = new Logger(ReplyRemindersService.name);

  constructor(
    private readonly meetings: MeetingsService,
    private readonly repository: InvitationsRepository,
    private readonly mails: InvitationMailsService,
    private readonly database: Database,
    private readonly once: Once,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('remind-of-replies', () => this.remindDue(), { cron: '*/10 * * * *' });
  }

  async remind(actor: Actor, meetingId: string): Promise<void> {
    await this.database.transaction(async () => {
      const meeting = await this.meetings.findAndLock(actor, meetingId);
      authorize(meetingsPolicy.coordinate, actor, meeting);
      requireAhead(meeting, this.clock.now());
      if ((await this.sendTo(meetingId, actor)) === 0) throw new NobodyToRemind();
    });
  }

  /** Looked at every ten minutes; whichever replica is first reminds. */
  async remindDue(): Promise<void> {
    const now = this.clock.now();
    const due = (await this.repository.listAwaited(now)).filter((meeting) =>
      isReminderDue(meeting, meeting.workingGroup.replyReminderDays, now),
    );
    const waiting = await this.once.withoutClaim(due, keyOf);
    await oneByOne(waiting, this.logger, ({ id, workingGroup }) => this.remindOnce(id, workingGroup.replyReminderDays));
  }

  /** The meeting may have been moved or called off meanwhile; a change is told before anybody is reminded of it. */
  private async remindOnce(meetingId: string, days: number): Promise<void> {
    await this.database.transaction(async () => {
      await this.repository.lockMeeting(meetingId);
      const meeting = await this.repository.findOccasion(meetingId);
      if (meeting.cancelledAt !== null || !isReminderDue(meeting, days, this.clock.now())) return;
      const invitations = await this.repository.list(meetingId);
      if (invitations.some(({ sequenceSent }) => sequenceSent < meeting.calendarSequence)) return;
      if (await this.once.claim(keyOf(meeting))) await this.sendTo(meetingId);
    });
  }

  /** Whoever was reminded within the hour is left in peace: two clicks are one reminder. */
  private async sendTo(meetingId: string, actor?: Actor): Promise<number> {
    const now = this.clock.now();
    const occasion = await this.mails.findOccasion(meetingId);
    const group = await this.mails.listAddressees(occasion);
    const organizer = await this.mails.findOrganizer(meetingId, group, actor);
    const open = unanswered(await this.repository.list(meetingId)).filter(
      ({ memberId, remindedAt }) => group.has(memberId) && (!remindedAt || now.getTime() - remindedAt.getTime() > HOUR),
    );
    const mails = open.flatMap(({ memberId }) => {
      const to = group.get(memberId);
      return to ? [to] : [];
    });
    await this.repository.note(
      open.map(({ id }) => id),
      { remindedAt: now },
    );
    await this.mails.send(
      actor?.id ?? null,
      occasion,
      organizer,
      mails.map((to) => ({
        to,
        kind: 'reply_reminder',
        method: null,
        reply: null,
        write: (reader) => reminderLetter(occasion, reader, { message: null, organizer }),
      })),
      { kind: 'reply_reminder' },
    );
    return mails.length;
  }
}

/** Once for each time and place. */
const keyOf = ({ id, calendarSequence }: { id: string; calendarSequence: number }) =>
  `reply-reminder/${id}/${calendarSequence}`;
