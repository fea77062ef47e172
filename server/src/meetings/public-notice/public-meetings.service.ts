import { Injectable } from '@nestjs/common';
import { NotFound } from '../../platform/errors/domain-error.js';
import {
  type PublicMeetingPageRecord,
  type PublicMeetingRecord,
  PublicMeetingsRepository,
} from './public-meetings.repository.js';

export type PublicMeeting = {
  id: string;
  name: string;
  workingGroup: { id: string; name: string; shortName: string };
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  isCancelled: boolean;
  isOver: boolean;
  calendarUid: string;
  calendarSequence: number;
};

export type PublicMeetingPage = PublicMeeting & {
  /** As it is, or as it was held. */
  agenda: Array<{ id: string; number: string; title: string; isPutOff: boolean }>;
  /** As it was sent, Nachträge behind; empty before the invitation. */
  invitedAgenda: Array<{ number: string; title: string; supplement: number | null }>;
  /** Whose public extract may be read. */
  minutesId: string | null;
};

/** What everybody may read of meetings: their public items, no person, never an address of a video conference. */
@Injectable()
export class PublicMeetingsService {
  constructor(private readonly repository: PublicMeetingsRepository) {}

  /** The newest first. */
  async list(): Promise<PublicMeeting[]> {
    return (await this.repository.list()).map(headOf);
  }

  async show(id: string): Promise<PublicMeetingPage> {
    const found = await this.repository.find(id);
    if (!found) throw new NotFound();
    return pageOf(found);
  }
}

const headOf = (meeting: PublicMeetingRecord): PublicMeeting => ({
  id: meeting.id,
  name: `${meeting.number}. Sitzung${meeting.title ? `: ${meeting.title}` : ''}`,
  workingGroup: meeting.workingGroup,
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  place: [meeting.locationName, meeting.locationAddress].filter(Boolean).join(', ') || null,
  isCancelled: meeting.cancelledAt !== null,
  isOver: meeting.state === 'held' || meeting.state === 'closed',
  calendarUid: meeting.calendarUid,
  calendarSequence: meeting.calendarSequence,
});

const pageOf = (meeting: PublicMeetingPageRecord): PublicMeetingPage => ({
  ...headOf(meeting),
  agenda: meeting.agendaItems.map(({ putOffAt, ...item }) => ({ ...item, isPutOff: putOffAt !== null })),
  invitedAgenda: meeting.invitedAgenda,
  minutesId: meeting.minutes?.publication ? meeting.minutes.id : null,
});
