import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Queue } from '../platform/jobs/queue.js';
import { RetentionRepository } from './retention.repository.js';

const DAY = 86_400_000;

/** Claims that name a day or a week, or are made within weeks of it: long past, they can never be claimed again. */
const PASSING_CLAIMS = [
  'digest:',
  'date-poll-reminder:',
  'undeliverable:',
  'slides-reminder:',
  'article-reminder:',
  'archive-reminder:',
];

/** Claims that begin with the id of a meeting behind these words: for as long as it may still be moved. */
const CLAIMS_OF_MEETINGS = ['reply-reminder/', 'report-request:'];

/** Ages in days. */
const AGES = {
  mailText: 30,
  looseAttachment: 30,
  mail: 365,
  speakerLink: 365,
  claim: 400,
  receivedMail: 730,
  signIn: 90,
};

/** Every night, table by table: one that fails keeps none of the others. */
@Injectable()
export class RetentionService implements OnModuleInit {
  constructor(
    private readonly repository: RetentionRepository,
    private readonly queue: Queue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.define('forget-mails', () => this.forgetMails(), { cron: '11 2 * * *' });
    this.queue.define('forget-received-mails', () => this.forgetReceivedMails(), { cron: '31 2 * * *' });
    this.queue.define('forget-claims', () => this.forgetClaims(), { cron: '51 2 * * *' });
    this.queue.define('forget-speaker-links', () => this.forgetSpeakerLinks(), { cron: '56 2 * * *' });
    this.queue.define('forget-sign-ins', () => this.forgetSignIns(), { cron: '58 2 * * *' });
  }

  /** Links in a mail live on in its text: that goes first, then the mail, then who it went to, then the files that no mail names. */
  async forgetMails(): Promise<void> {
    await this.repository.blankMails(this.before(AGES.mailText));
    await this.repository.removeMails(this.before(AGES.mail));
    await this.repository.removeRecipients(this.before(AGES.mail));
    await this.repository.removeOffices(this.before(AGES.mail));
    await this.repository.removeLooseAttachments(this.before(AGES.looseAttachment));
  }

  /** A message that is still in the mailbox is marked as seen there: this only keeps it from being taken twice. */
  forgetReceivedMails(): Promise<void> {
    return this.repository.removeReceivedMails(this.before(AGES.receivedMail));
  }

  async forgetClaims(): Promise<void> {
    await this.repository.removeClaims(PASSING_CLAIMS, this.before(AGES.claim));
    await this.repository.removeClaimsOfMeetings(CLAIMS_OF_MEETINGS, this.before(AGES.claim));
  }

  /** Long after it opened anything: when the link of a speaker was sent and last used is nobody's matter any more. */
  forgetSpeakerLinks(): Promise<void> {
    return this.repository.removeSpeakerLinks(this.before(AGES.speakerLink));
  }

  /** The security log; what was done is kept, for minutes are asked about after years. */
  forgetSignIns(): Promise<void> {
    return this.repository.forgetSignIns(this.before(AGES.signIn), this.clock.now());
  }

  private before(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY);
  }
}
