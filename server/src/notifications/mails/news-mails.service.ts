import { Injectable, type OnModuleInit } from '@nestjs/common';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Queue } from '../../platform/jobs/queue.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { storedDetails } from '../notifications.presenter.js';
import { DispatchedNewsService } from '../telling/dispatched-news.service.js';
import { discreet, newsLetter, type TaskButtons } from './mail-letters.presenter.js';
import { MailLinksService } from './mail-links.service.js';
import { MailReadersRepository, type Unmailed } from './mail-readers.repository.js';

const SEND = 'send-news-to';
/** So much quiet ends a burst. */
const QUIET_MINUTES = 10;
/** Tasks with buttons in one mail; the others are a line. */
const MOST_BUTTONS = 10;

/** Mail at once: one per person and burst, of what is unread, never about the same twice. */
@Injectable()
export class NewsMailsService implements OnModuleInit {
  constructor(
    private readonly readers: MailReadersRepository,
    private readonly dispatched: DispatchedNewsService,
    private readonly links: MailLinksService,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('send-news', () => this.sendDue(), { cron: '*/5 * * * *' });
    this.queue.define(SEND, ({ memberId }) => this.sendTo(String(memberId)));
  }

  /** A job each, so that one who cannot be written to keeps nobody else waiting. */
  async sendDue(): Promise<void> {
    await this.dispatched.mark();
    const now = this.clock.now();
    const waiting = await this.readers.listWaiting(now, calendarDay(now), QUIET_MINUTES);
    await this.database.transaction(async () => {
      for (const memberId of waiting) await this.queue.send(SEND, { memberId });
    });
  }

  /** What is taken and the mail about it are one transaction: a second job finds nothing left. */
  private async sendTo(memberId: string): Promise<void> {
    await this.database.transaction(async () => {
      const now = this.clock.now();
      const reader = await this.readers.lookUp(memberId);
      const news = reader ? await this.readers.claim(memberId, 'mail', now, calendarDay(now)) : [];
      if (!reader || news.length === 0) return;
      const kinds = [...new Set(news.map(({ kind }) => kind))];
      const { headers, fewer } = await this.links.unsubscribing(memberId, kinds);
      const way = this.links.to(pageOf(news), 'Im Klimaportal ansehen');
      const { subject, letter } = reader.isDiscreet
        ? discreet('Neues für Sie im Klimaportal', way)
        : newsLetter(reader.name, news, way, fewer, await this.buttonsFor(memberId, news));
      await this.mailer.post({
        recipient: reader.email,
        subject,
        text: letterText(letter),
        html: letterHtml(letter),
        headers,
      });
    });
  }

  /** What does a task right from the mail, by the task. */
  private async buttonsFor(memberId: string, news: readonly Unmailed[]): Promise<TaskButtons> {
    const reminders = news.filter(({ kind }) => kind === 'task-due').slice(0, MOST_BUTTONS);
    if (reminders.length === 0) return new Map();
    const unfinished = await this.readers.listUnfinishedTasks(reminders.map(({ subjectId }) => subjectId));
    const tasks = reminders.filter(({ subjectId }) => unfinished.has(subjectId));
    const buttons = await this.links.taskButtons(memberId, tasks);
    return new Map(tasks.map(({ subjectId }, index) => [subjectId, buttons[index] ?? []]));
  }
}

/** Minutes that are told of alone are one click away; everything else stands among the notices. */
function pageOf(news: readonly Unmailed[]): string {
  const [one, other] = news;
  const meetingId = one?.kind.startsWith('minutes-') && !other ? storedDetails(one.details).meetingId : undefined;
  return meetingId === undefined ? '/hinweise' : `/sitzungen/${meetingId}/protokoll`;
}
