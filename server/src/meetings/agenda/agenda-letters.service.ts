import { Inject, Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { Clock } from '../../platform/clock/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type Letter, letterHtml, letterText } from '../../platform/mail/letter.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { WorkingGroupsService } from '../../working-groups/working-groups.service.js';
import { DispatchesService } from '../dispatches/dispatches.service.js';
import { InvitationsRepository } from '../invitations/invitations.repository.js';
import type { MeetingRecord } from '../meetings.repository.js';
import { AgendaDocumentsService } from './agenda-documents.service.js';
import { answerLetter, supplementLetter } from './agenda-letters.presenter.js';

type Written = { subject: string; letter: (name: string) => Letter };
type Addressee = Awaited<ReturnType<MembershipsService['listAddressees']>>[number];
type Answered = {
  title: string;
  memberId: string;
  decision: 'accepted' | 'postponed' | 'declined';
  itemNumber: string | null;
};

/** What people are told by mail about an agenda, in the running transaction. */
@Injectable()
export class AgendaLettersService {
  constructor(
    private readonly workingGroups: WorkingGroupsService,
    private readonly memberships: MembershipsService,
    private readonly invitations: InvitationsRepository,
    private readonly documents: AgendaDocumentsService,
    private readonly dispatches: DispatchesService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** To everybody who is invited, with the whole agenda. Answers how many items there were to tell; none: no mail. */
  async sendSupplement(actor: Actor, meeting: MeetingRecord, number: number, message: string | null): Promise<number> {
    const lines = await this.documents.linesOf(meeting.id, number);
    if (lines.length === 0) return 0;
    const invited = new Set((await this.invitations.list(meeting.id)).map(({ memberId }) => memberId));
    const group = await this.addressees(meeting);
    const recipients = invited.size === 0 ? group : group.filter(({ memberId }) => invited.has(memberId));
    const name = `Tagesordnung ${meeting.number}. Sitzung mit Nachtrag ${number}.pdf`;
    const content = await this.documents.pdf(meeting.id);
    const attachmentIds = [await this.dispatches.attach({ name, mediaType: 'application/pdf', content })];
    const written = supplementLetter({ ...(await this.occasion(actor, meeting, message)), number, lines });
    await this.send(actor, meeting, 'supplement', { written, recipients, group, message, attachmentIds });
    return lines.length;
  }

  /** To whoever proposed; nobody when that person has left the group. */
  async sendAnswer(actor: Actor, meeting: MeetingRecord, { memberId, ...answer }: Answered, message: string | null) {
    const group = await this.addressees(meeting);
    const recipients = group.filter((one) => one.memberId === memberId);
    const written = answerLetter({ ...(await this.occasion(actor, meeting, message)), ...answer });
    await this.send(actor, meeting, 'proposal_answer', { written, recipients, group, message });
  }

  private addressees({ workingGroupId }: MeetingRecord): Promise<Addressee[]> {
    return this.memberships.listAddressees(workingGroupId, calendarDay(this.clock.now()));
  }

  private async occasion(actor: Actor, meeting: MeetingRecord, message: string | null) {
    const { shortName } = await this.workingGroups.show(actor, meeting.workingGroupId);
    return { groupName: shortName, meeting, message, url: `${this.config.publicUrl}/sitzungen/${meeting.id}` };
  }

  /** Answers go to whoever sends. */
  private async send(
    actor: Actor,
    meeting: MeetingRecord,
    kind: 'supplement' | 'proposal_answer',
    { written, recipients, group, message, attachmentIds }: Sending,
  ): Promise<void> {
    const replyTo = group.find(({ memberId }) => memberId === actor.id)?.email;
    const mails = recipients.map((to) => {
      const letter = { ...written.letter(to.name), signature: `${actor.name}\nKoordination` };
      return {
        memberId: to.memberId,
        municipalityId: to.municipality.id,
        mail: {
          recipient: to.email,
          subject: written.subject,
          text: letterText(letter),
          html: letterHtml(letter),
          senderName: `${actor.name} (Klimaportal)`,
          ...(replyTo && { replyTo }),
          ...(attachmentIds && { attachmentIds }),
        },
      };
    });
    await this.dispatches.send(actor.id, meeting.id, kind, mails, message);
  }
}

type Sending = {
  written: Written;
  recipients: readonly Addressee[];
  group: readonly Addressee[];
  message: string | null;
  attachmentIds?: string[];
};
