import type { PublicAgendaItem, PublicMeeting } from '../../meetings/public-meetings/public-meetings.service.js';
import type { CalendarEntry } from '../../platform/icalendar/calendar-entry.js';
import { markup } from '../../platform/markup/markup.js';
import { meetingName, presentMeetingDate, presentStructuredDate } from '../dates/dates.presenter.js';
import { badge, emptyNote, facts, part, periodOf } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';

type WithAgenda = PublicMeeting & { agenda: readonly PublicAgendaItem[] };

const placeOf = ({ locationName, locationAddress, hostName }: PublicMeeting): string =>
  [locationName, locationAddress ?? hostName].filter((part) => part !== null).join(', ');

/** Date, place and the public items of the agenda. */
export const presentMeetingPage = (meeting: WithAgenda, publicUrl: string): PublicPage => {
  const date = presentMeetingDate(meeting);
  const place = placeOf(meeting);
  return {
    path: date.path,
    title: meetingName(meeting),
    description: `${meetingName(meeting)} (${meeting.groupName})${place === '' ? '' : `, ${place}`}.`,
    lead: markup`${meeting.groupName}${meeting.isCancelled ? markup` ${badge('abgesagt', 'danger')}` : null}`,
    trail: [
      { title: 'Start', path: '/' },
      { title: 'Termine', path: '/termine' },
    ],
    structured: presentStructuredDate(date, publicUrl),
    body: markup`${meeting.isCancelled ? markup`<p>Diese Sitzung findet nicht statt.</p>` : null}${facts([
      { label: 'Wann', value: periodOf(meeting) },
      { label: 'Wo', value: place },
      { label: 'Gastgeberin', value: meeting.hostName },
      { label: 'Teilnahme aus der Ferne', value: meeting.isOnline ? 'für Mitglieder möglich' : null },
    ])}${part(
      { id: 'tagesordnung', title: 'Tagesordnung' },
      meeting.agenda.length > 0
        ? markup`<ol class="agenda">${meeting.agenda.map(agendaLine)}</ol>`
        : emptyNote('Öffentliche Tagesordnungspunkte sind noch nicht bekannt.'),
    )}<p>Der Arbeitskreis ist ein Fachgremium der Verwaltungen; seine Sitzungen sind nicht öffentlich.</p>`,
  };
};

const agendaLine = ({ number, title, isPutOff }: PublicAgendaItem) =>
  markup`<li><span class="agenda-number">${number}</span><span>${title}${
    isPutOff ? markup` ${badge('vertagt', 'warning')}` : null
  }</span></li>`;

export function presentMeetingEntry(meeting: PublicMeeting, publicUrl: string): CalendarEntry {
  const url = `${publicUrl}/sitzungstermine/${meeting.id}`;
  const name = `${meetingName(meeting)} (${meeting.groupShortName})`;
  return {
    uid: meeting.calendarUid,
    sequence: meeting.calendarSequence,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    status: meeting.isCancelled ? 'CANCELLED' : 'CONFIRMED',
    summary: `${meeting.isCancelled ? 'Abgesagt: ' : ''}${name}`,
    description: [meeting.groupName, `Mehr dazu: ${url}`].join('\n'),
    location: placeOf(meeting) || (meeting.isOnline ? 'Online' : undefined),
    url,
    isFree: true,
    categories: ['Sitzung'],
    updatedAt: meeting.updatedAt,
    stampedAt: meeting.updatedAt,
  };
}
