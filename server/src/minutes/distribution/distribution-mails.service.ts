import { Inject, Injectable } from '@nestjs/common';
import { DispatchesService } from '../../meetings/dispatches/dispatches.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { MinutesPressService } from '../documents/minutes-press.service.js';
import { distributionLetter, distributionSubject } from './distribution.presenter.js';
import { type DistributedRecord, DistributionRepository } from './distribution.repository.js';
import { DistributionListRepository } from './distribution-list.repository.js';
import { type AddressRecipient, type MemberRecipient, stillToServe } from './rules/recipients.js';

type PrintedFile = { name: string; mediaType: string; content: Uint8Array };
export type PrintedMinutes = { group: PrintedFile; leadership: PrintedFile };
type Waiting = { members: MemberRecipient[]; addresses: AddressRecipient[] };

/** One mail per recipient with the document of their audience; what went to whom stands in the log of the meeting. */
@Injectable()
export class DistributionMailsService {
  constructor(
    private readonly repository: DistributionRepository,
    private readonly list: DistributionListRepository,
    private readonly memberships: MembershipsService,
    private readonly dispatches: DispatchesService,
    private readonly press: MinutesPressService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async listWaiting({ meeting }: DistributedRecord): Promise<Waiting> {
    const { workingGroupId } = meeting;
    return stillToServe({
      group: await this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now())),
      guestsToo: await this.list.guestsToo(workingGroupId),
      addresses: await this.list.list(workingGroupId),
      served: await this.repository.served(meeting.id),
    });
  }

  /** Not inside a transaction: it takes a while. */
  async print(minutesId: string): Promise<PrintedMinutes> {
    const file = async (audience: 'group' | 'leadership'): Promise<PrintedFile> => {
      const { fileName, content } = await this.press.pdf(minutesId, audience);
      return { name: fileName, mediaType: 'application/pdf', content };
    };
    return { group: await file('group'), leadership: await file('leadership') };
  }

  /** In the running transaction, under the lock of the minutes: how many it went to. */
  async send(senderId: string | null, record: DistributedRecord, printed: PrintedMinutes): Promise<number> {
    const { members, addresses } = await this.listWaiting(record);
    const group = members.length > 0 ? [await this.dispatches.attach(printed.group)] : [];
    const leadership = addresses.length > 0 ? [await this.dispatches.attach(printed.leadership)] : [];
    const replyTo = await this.findReplyTo(record.meeting.workingGroupId);
    const mail = ({ name, email }: AddressRecipient, isOffice: boolean) => {
      const letter = distributionLetter(record, name, this.pageOf(record), isOffice);
      return {
        ...{ recipient: email, subject: distributionSubject(record), replyTo },
        ...{ text: letterText(letter), html: letterHtml(letter), attachmentIds: isOffice ? leadership : group },
      };
    };
    await this.dispatches.send(
      senderId,
      record.meeting.id,
      'minutes_approved',
      members.map((one) => ({ memberId: one.memberId, municipalityId: one.municipality.id, mail: mail(one, false) })),
      null,
      addresses.map((one) => ({ name: one.name, municipalityId: one.municipality.id, mail: mail(one, true) })),
    );
    return members.length + addresses.length;
  }

  private pageOf({ meeting }: DistributedRecord): string {
    return `${this.config.publicUrl}/sitzungen/${meeting.id}/protokoll`;
  }

  private async findReplyTo(workingGroupId: string): Promise<string> {
    const group = await this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now()));
    return group.find(({ roles }) => roles.includes('coordinator'))?.email ?? this.config.contactEmail;
  }
}
