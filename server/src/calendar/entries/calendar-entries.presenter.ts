import type { CalendarEntry } from '../../platform/icalendar/calendar-entry.js';
import { dayOf } from '../calendar.presenter.js';
import type { DateRow, DueTaskRow } from '../calendar.repository.js';
import type { FundingDayRow } from '../funding-days.repository.js';

const REPLIES = {
  accepted: 'zugesagt',
  tentative: 'unter Vorbehalt zugesagt',
  declined: 'abgesagt',
  delegated: 'Vertretung gemeldet',
} as const;

const nameOf = ({ number, working_group_short_name, title }: DateRow) =>
  `${number}. Sitzung ${working_group_short_name}${title === null ? '' : `: ${title}`}`;

const SUMMARIES = {
  meeting: (row: DateRow) => `${row.is_cancelled ? 'Abgesagt: ' : ''}${nameOf(row)}`,
  date_option: (row: DateRow) => `${row.is_cancelled ? 'Entfällt' : 'Vorläufig'}: ${nameOf(row)}`,
  poll_deadline: (row: DateRow) => `Terminumfrage endet: ${nameOf(row)}`,
  proposal_deadline: (row: DateRow) => `Punkte für die Tagesordnung anmelden: ${nameOf(row)}`,
};

/** The page on which something can be done about it. */
const PAGES = {
  meeting: '',
  date_option: '/terminumfrage',
  poll_deadline: '/terminumfrage',
  proposal_deadline: '/tagesordnung',
};

/** What a calendar on a desk or a phone says of a date in the portal, in German. */
export function presentDateEntry(row: DateRow, publicUrl: string): CalendarEntry {
  const url = `${publicUrl}/sitzungen/${row.meeting_id}${PAGES[row.kind]}`;
  const words = {
    uid: row.uid,
    sequence: row.sequence,
    summary: SUMMARIES[row.kind](row),
    description: [...remarksOn(row), `Im Klimaportal: ${url}`].join('\n'),
    url,
    updatedAt: row.changed_at,
    stampedAt: row.changed_at,
  };
  if (row.kind === 'poll_deadline' || row.kind === 'proposal_deadline') {
    return { ...words, day: dayOf(row), status: 'CONFIRMED', isFree: true, categories: ['Frist'] };
  }
  return {
    ...words,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    status: statusOf(row),
    location: locationOf(row),
    isFree: row.kind === 'meeting' && row.reply === 'declined',
    categories: [row.kind === 'meeting' ? 'Sitzung' : 'Terminvorschlag'],
  };
}

function statusOf({ kind, is_cancelled, state }: DateRow): CalendarEntry['status'] {
  if (is_cancelled) return 'CANCELLED';
  return kind === 'date_option' || state === 'draft' ? 'TENTATIVE' : 'CONFIRMED';
}

function locationOf({ location_name, location_address, online_url }: DateRow): string | undefined {
  const place = [location_name, location_address].filter((part) => part !== null).join(', ');
  return place || (online_url === null ? undefined : 'Online');
}

function remarksOn(row: DateRow): string[] {
  if (row.kind === 'date_option') {
    return row.is_cancelled
      ? ['Dieser Vorschlag wurde nicht gewählt, oder die Sitzung wurde abgesagt.']
      : ['Über diesen Termin wird noch abgestimmt. Ihre Kommune antwortet im Klimaportal.'];
  }
  if (row.kind !== 'meeting') return [];
  return [
    ...(row.is_cancelled ? ['Diese Sitzung findet nicht statt.'] : []),
    ...(row.is_cancelled && row.cancellation_note !== null ? [row.cancellation_note] : []),
    ...(row.host_name === null ? [] : [`Gastgeberin: ${row.host_name}`]),
    ...(row.online_url === null ? [] : [`Online teilnehmen: ${row.online_url}`]),
    ...(row.is_invited && !row.is_cancelled
      ? [`Ihre Rückmeldung: ${row.reply === null ? 'steht noch aus' : REPLIES[row.reply]}`]
      : []),
  ];
}

export function presentDueTaskEntry(row: DueTaskRow, publicUrl: string): CalendarEntry {
  const url = `${publicUrl}/aufgaben/${row.id}`;
  return {
    uid: row.id,
    sequence: 0,
    day: row.due_on,
    status: 'CONFIRMED',
    summary: `Aufgabe fällig: ${row.text}`,
    description: [row.working_group_name, `Im Klimaportal: ${url}`].join('\n'),
    url,
    isFree: true,
    categories: ['Aufgabe'],
    updatedAt: row.changed_at,
    stampedAt: row.changed_at,
  };
}

const FUNDING_SUMMARIES = { funding_deadline: 'Förderfrist', grant_report: 'Verwendungsnachweis fällig' };

export function presentFundingEntry(row: FundingDayRow, publicUrl: string): CalendarEntry {
  const url = `${publicUrl}/foerderung/${row.kind === 'funding_deadline' ? row.id : 'bewilligungen'}`;
  return {
    uid: `${row.kind === 'funding_deadline' ? 'funding' : 'grant-report'}-${row.id}`,
    sequence: 0,
    day: row.day,
    status: 'CONFIRMED',
    summary: `${FUNDING_SUMMARIES[row.kind]}: ${row.text}`,
    description: [row.working_group_name, `Im Klimaportal: ${url}`].join('\n'),
    url,
    isFree: true,
    categories: ['Frist'],
    updatedAt: row.changed_at,
    stampedAt: row.changed_at,
  };
}
