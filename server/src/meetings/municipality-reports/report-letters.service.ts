import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { PersonalLinksService } from '../../auth/personal-links/personal-links.service.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { letterHtml, letterText } from '../../platform/mail/letter.js';
import { SignalBus } from '../../platform/signals/signal-bus.js';
import { MembershipsService } from '../../working-groups/memberships/memberships.service.js';
import { DispatchesService } from '../dispatches/dispatches.service.js';
import { MunicipalityReportsRequested } from './municipality-reports.signals.js';
import { type AskingMeetingRecord, ReportRequestsRepository } from './report-requests.repository.js';
import { requestLetter, requestSubject } from './rules/request-letter.js';
import { toBeAsked } from './rules/round.js';

const PATH = '/kurzbericht';

/** One mail per person, each with a link of its own that lives until the meeting ends. In the running transaction. */
@Injectable()
export class ReportLettersService {
  constructor(
    private readonly repository: ReportRequestsRepository,
    private readonly memberships: MembershipsService,
    private readonly links: PersonalLinksService,
    private readonly dispatches: DispatchesService,
    private readonly signals: SignalBus,
  ) {}

  /** To the municipalities that have not handed in; `sender` null: the portal by itself. */
  async send(
    sender: Actor | null,
    meeting: AskingMeetingRecord,
    kind: 'request' | 'reminder',
    message: string | null,
  ): Promise<void> {
    const addressees = await this.memberships.listAddressees(meeting.workingGroupId, calendarDay(meeting.startsAt));
    const submitted = new Set(await this.repository.listSubmitted(meeting.id));
    const open = new Set(addressees.map(({ municipality }) => municipality.id).filter((id) => !submitted.has(id)));
    const asked = toBeAsked(addressees, open);
    const dispatchKind = kind === 'request' ? 'report_request' : 'report_reminder';
    if (sender && kind === 'reminder' && asked.length > 0) await this.dispatches.requireRest(meeting.id, dispatchKind);
    const from =
      addressees.find(({ memberId }) => memberId === sender?.id) ??
      addressees.find(({ roles }) => roles.includes('coordinator'));
    const urls = await this.links.issueAll(
      asked.map(({ memberId }) => ({
        purpose: 'municipality_report',
        memberId,
        workingGroupId: meeting.workingGroupId,
        subject: meeting.id,
        expiresAt: meeting.endsAt,
      })),
      PATH,
    );
    const mails = asked.map(({ memberId, name, email, municipality }, index) => {
      const words = {
        kind,
        name,
        municipality: municipality.name,
        meeting: { ...meeting, groupName: meeting.workingGroup.name },
        url: urls[index] ?? '',
        signature: from?.name ?? 'Ihr Klimaportal',
        message,
      };
      const letter = requestLetter(words);
      const mail = {
        recipient: email,
        subject: requestSubject(words),
        text: letterText(letter),
        html: letterHtml(letter),
        ...(from && { senderName: `${from.name} (Klimaportal)`, replyTo: from.email }),
      };
      return { memberId, municipalityId: municipality.id, mail };
    });
    await this.dispatches.send(sender?.id ?? null, meeting.id, dispatchKind, mails, message);
    if (kind === 'request') this.signals.send(new MunicipalityReportsRequested(meeting.id));
  }
}
