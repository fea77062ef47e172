import type {
  InvitedAgendaItem,
  PublicAgenda,
  PublicAgendaItem,
  PublicMeeting,
} from '../../meetings/public-meetings/public-meetings.service.js';
import type { CalendarEntry } from '../../platform/icalendar/calendar-entry.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { meetingName, presentMeetingDate, presentStructuredDate } from '../dates/dates.presenter.js';
import { badge, emptyNote, facts, part, periodOf } from '../frame/page-pieces.js';
import type { PublicPage } from '../frame/public-page.js';

const placeOf = ({ locationName, locationAddress, hostName }: PublicMeeting): string =>
  [locationName, locationAddress ?? hostName].filter((part) => part !== null).join(', ');

/** Date, place and the public items of the agenda. */
export const presentMeetingPage = (meeting: PublicMeeting & PublicAgenda, publicUrl: string): PublicPage => {
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
    ])}${agendas(meeting)}<p>Der Arbeitskreis ist ein Fachgremium der Verwaltungen; seine Sitzungen sind nicht öffentlich.</p>`,
  };
};

/** As it is or was held; beside it as it was sent, where that was another one. */
function agendas({ agenda, invited, isHeld }: PublicAgenda): Markup {
  const differs = invited.length > 0 && told(invited) !== told(agenda);
  const title = differs && isHeld ? 'Tagesordnung, wie behandelt' : 'Tagesordnung';
  const now = part(
    { id: 'tagesordnung', title },
    agenda.length > 0
      ? markup`<ol class="agenda">${agenda.map(agendaLine)}</ol>`
      : emptyNote('Öffentliche Tagesordnungspunkte sind noch nicht bekannt.'),
  );
  if (!differs) return now;
  return markup`<div class="two-columns">${now}${part(
    { id: 'eingeladen', title: 'Tagesordnung, wie eingeladen' },
    markup`<ol class="agenda">${invited.map(invitedLine)}</ol>`,
  )}</div>`;
}

const told = (items: ReadonlyArray<{ number: string; title: string }>): string =>
  JSON.stringify(items.map(({ number, title }) => [number, title]));

const invitedLine = ({ number, title, supplement }: InvitedAgendaItem): Markup =>
  markup`<li><span class="agenda-number">${number}</span><span>${title}${
    supplement === null ? null : markup` ${badge('Nachtrag')}`
  }</span></li>`;

const agendaLine = ({ number, title, isPutOff }: PublicAgendaItem): Markup =>
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
