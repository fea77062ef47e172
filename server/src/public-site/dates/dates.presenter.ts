import type { PublicCampaign } from '../../campaigns/published/public-campaigns.presenter.js';
import type { PublicEvent } from '../../events/public-events.presenter.js';
import type { PublicMeeting } from '../../meetings/public-meetings/public-meetings.service.js';
import type { Markup } from '../../platform/markup/markup.js';
import type { Entry } from '../frame/entry-list.js';
import { offsetTime } from '../frame/offset-time.js';
import { badge, periodOf } from '../frame/page-pieces.js';

const KINDS = {
  meeting: 'Sitzung',
  event: 'Veranstaltung',
  excursion: 'Exkursion',
  training: 'Fortbildung',
  campaign: 'Aktion',
};

export type PublicDate = {
  kind: keyof typeof KINDS;
  title: string;
  path: string;
  startsAt: Date;
  endsAt: Date | null;
  place: string | null;
  organizer: string | null;
  text: string;
  isOnline: boolean;
  isCancelled: boolean;
  isProvisional: boolean;
  updatedAt: Date;
};

export const kindWord = (kind: PublicDate['kind']): string => KINDS[kind];

const placeOf = (...parts: ReadonlyArray<string | null | undefined>): string | null =>
  [...new Set(parts.filter((part) => part !== null && part !== undefined && part !== ''))].join(', ') || null;

export const meetingName = ({ number, title }: Pick<PublicMeeting, 'number' | 'title'>): string =>
  `${number}. Sitzung${title === null ? '' : `: ${title}`}`;

export const presentMeetingDate = (meeting: PublicMeeting): PublicDate => ({
  kind: 'meeting',
  title: meetingName(meeting),
  path: `/sitzungstermine/${meeting.id}`,
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  place: placeOf(meeting.locationName, meeting.hostName) ?? (meeting.isOnline ? 'Online' : null),
  organizer: meeting.groupName,
  text: '',
  isOnline: meeting.isOnline,
  isCancelled: meeting.isCancelled,
  isProvisional: false,
  updatedAt: meeting.updatedAt,
});

export const presentEventDate = (event: PublicEvent): PublicDate => ({
  kind: event.kind,
  title: event.title,
  path: event.path,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  place: placeOf(event.locationName, event.host?.name) ?? (event.isOnline ? 'Online' : null),
  organizer: event.organizer,
  text: event.summary,
  isOnline: event.isOnline,
  isCancelled: event.isCancelled,
  isProvisional: false,
  updatedAt: event.updatedAt,
});

/** Null while it has no date. */
export function presentCampaignDate(campaign: PublicCampaign): PublicDate | null {
  const { title, path, startsAt, endsAt, summary, isDateProvisional, updatedAt } = campaign;
  if (startsAt === null) return null;
  return {
    ...{ kind: 'campaign', title, path, startsAt, endsAt, text: summary, updatedAt },
    ...{ place: null, organizer: null, isOnline: false, isCancelled: false, isProvisional: isDateProvisional },
  };
}

function markOf({ isCancelled, isProvisional }: PublicDate): Markup | null {
  if (isCancelled) return badge('abgesagt', 'danger');
  return isProvisional ? badge('Termin vorläufig', 'warning') : null;
}

export const presentDateEntry = (date: PublicDate): Entry => ({
  title: date.title,
  path: date.path,
  date: date.startsAt,
  kind: KINDS[date.kind],
  facts: [periodOf(date), date.place],
  text: date.text,
  mark: markOf(date),
});

/** schema.org Event, for lists. */
export const presentStructuredDate = (date: PublicDate, publicUrl: string): Record<string, unknown> => ({
  '@type': 'Event',
  name: date.title,
  url: `${publicUrl}${date.path}`,
  startDate: offsetTime(date.startsAt),
  ...(date.endsAt && { endDate: offsetTime(date.endsAt) }),
  eventStatus: `https://schema.org/${date.isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
  eventAttendanceMode: `https://schema.org/${attendanceOf(date)}EventAttendanceMode`,
  location:
    date.place === 'Online'
      ? { '@type': 'VirtualLocation', url: `${publicUrl}${date.path}` }
      : { '@type': 'Place', name: date.place ?? 'Kreisgebiet', address: date.place ?? 'Kreisgebiet' },
  ...(date.organizer && { organizer: { '@type': 'Organization', name: date.organizer, url: publicUrl } }),
  ...(date.text && { description: date.text }),
});

function attendanceOf({ isOnline, place }: PublicDate): 'Online' | 'Mixed' | 'Offline' {
  if (!isOnline) return 'Offline';
  return place === 'Online' ? 'Online' : 'Mixed';
}
