import { Injectable } from '@nestjs/common';
import {
  type PublicMeetingPeriod,
  type PublicMeetingRow,
  PublicMeetingsRepository,
} from './public-meetings.repository.js';

/** A meeting as everybody may know of it. */
export type PublicMeeting = {
  id: string;
  number: number;
  title: string | null;
  groupName: string;
  groupShortName: string;
  startsAt: Date;
  endsAt: Date;
  hostName: string | null;
  locationName: string | null;
  locationAddress: string | null;
  /** People can also take part from afar; the address is theirs alone. */
  isOnline: boolean;
  isCancelled: boolean;
  calendarUid: string;
  calendarSequence: number;
  updatedAt: Date;
};

export type PublicAgendaItem = { id: string; number: string; title: string; isPutOff: boolean };
export type InvitedAgendaItem = { number: string; title: string; supplement: number | null };
export type PublicAgenda = {
  isHeld: boolean;
  agenda: PublicAgendaItem[];
  /** As it was sent, Nachträge behind. */
  invited: InvitedAgendaItem[];
};

/** What the public may read of meetings: date, place and the public items of the agenda. */
@Injectable()
export class PublicMeetingsService {
  constructor(private readonly repository: PublicMeetingsRepository) {}

  /** The oldest first, cancelled ones too. */
  async list(period: PublicMeetingPeriod = {}): Promise<PublicMeeting[]> {
    return (await this.repository.list(period)).map(presentPublicMeeting);
  }

  /** In which one was over before. */
  listYears(before: Date): Promise<number[]> {
    return this.repository.listYears(before);
  }

  /** NotFound where it is not public. */
  async find(id: string): Promise<PublicMeeting & PublicAgenda> {
    const meeting = await this.repository.find(id);
    return {
      ...presentPublicMeeting(meeting),
      agenda: meeting.agendaItems.map(({ id: itemId, number, title, putOffAt }) => ({
        id: itemId,
        number,
        title,
        isPutOff: putOffAt !== null,
      })),
      isHeld: meeting.state === 'held' || meeting.state === 'closed',
      invited: meeting.invitedAgenda,
    };
  }
}

function presentPublicMeeting(meeting: PublicMeetingRow): PublicMeeting {
  const { id, number, title, startsAt, endsAt, locationName, locationAddress } = meeting;
  const { workingGroup, hostMunicipality, calendarUid, calendarSequence, updatedAt } = meeting;
  return {
    id,
    number,
    title,
    groupName: workingGroup.name,
    groupShortName: workingGroup.shortName,
    startsAt,
    endsAt,
    hostName: hostMunicipality?.name ?? null,
    locationName,
    locationAddress,
    isOnline: meeting.onlineUrl !== null,
    isCancelled: meeting.cancelledAt !== null,
    calendarUid,
    calendarSequence,
    updatedAt,
  };
}
