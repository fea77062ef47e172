import type { Grant } from '../../funding/grants/grants.schemas.js';
import { clockTime, dayInWords, periodInWords } from '../../platform/clock/in-words.js';
import { longDay } from '../../platform/clock/long-day.js';
import type { Line, Sheet } from '../../platform/documents/sheet.js';
import { agendaOf, tookPart } from './evidence.presenter.js';
import type { HeldMeeting } from './evidence-meetings.service.js';

type Facts = ReadonlyArray<{ label: string; value: string }>;
export type CoverFacts = {
  groupName: string;
  grant: Grant | null;
  from: string;
  until: string;
  madeOn: string;
};

const PAGE = 'Seite {page} von {pages}';

/** What the first page and the cover say. */
export function coverFacts({ groupName, grant, from, until, madeOn }: CoverFacts): Facts {
  return [
    ...(grant === null
      ? []
      : [
          { label: 'Förderkennzeichen', value: grant.grantNumber },
          { label: 'Vorhaben', value: grant.title },
          { label: 'Zuwendungsempfängerin', value: grant.municipality.name },
          { label: 'Förderprogramm', value: grant.programme?.title ?? '' },
          { label: 'Bewilligungszeitraum', value: `${longDay(grant.startsOn)} bis ${longDay(grant.endsOn)}` },
        ]),
    { label: 'Arbeitskreis', value: groupName },
    { label: 'Nachgewiesener Zeitraum', value: `${longDay(from)} bis ${longDay(until)}` },
    { label: 'Zusammengestellt am', value: longDay(madeOn) },
  ].filter(({ value }) => value !== '');
}

export const meetingName = ({ meeting: { number, title } }: HeldMeeting): string =>
  title === null ? `${number}. Sitzung` : `${number}. Sitzung: ${title}`;

/** How the meeting came about and where it was, without what was only meant for those invited. */
export function meetingFacts({ meeting }: HeldMeeting): Facts {
  const place = [meeting.locationName, meeting.locationAddress].filter(Boolean).join(', ');
  return [
    { label: 'Zeit', value: periodInWords({ startsAt: new Date(meeting.startsAt), endsAt: new Date(meeting.endsAt) }) },
    { label: 'Ort', value: place || (meeting.onlineUrl ? 'online' : '') },
    { label: 'Gastgeberin', value: meeting.host?.name ?? '' },
    { label: 'Eingeladen am', value: meeting.invitedAt === null ? '' : dayInWords(new Date(meeting.invitedAt)) },
  ].filter(({ value }) => value !== '');
}

/** Number, begin, subject and talk of each item; notes and who prepares it stay with the group. */
export const agendaRows = (held: HeldMeeting) =>
  agendaOf(held).map(({ number, startsAt, title, talk }) => ({
    number,
    begin: clockTime(new Date(startsAt)),
    title,
    talk: talk === null ? '' : talkInWords(talk),
  }));

type Talk = { title: string; speakers: ReadonlyArray<{ name: string; organisation: string | null }> };

const talkInWords = ({ title, speakers }: Talk): string => {
  const by = speakersInWords(speakers);
  return `Vortrag „${title}“${by === '' ? '' : ` – ${by}`}`;
};

export const speakersInWords = (speakers: Talk['speakers']): string =>
  speakers.map(({ name, organisation }) => (organisation === null ? name : `${name} (${organisation})`)).join(', ');

export function presentInvitation(held: HeldMeeting): Sheet {
  const { meeting, attendance } = held;
  const invited = attendance.municipalities.map(({ municipality }) => municipality.name);
  return {
    language: 'de',
    title: `Einladung zur ${meeting.number}. Sitzung`,
    sender: meeting.workingGroup.name,
    subtitle: meeting.title,
    facts: [...meetingFacts(held), { label: 'An', value: invited.join(', ') }].filter(({ value }) => value !== ''),
    blocks: [
      { kind: 'heading', text: 'Tagesordnung' },
      {
        kind: 'table',
        columns: [
          { label: 'TOP', width: 'narrow' },
          { label: 'Beginn', width: 'narrow' },
          { label: 'Thema', width: 'wide' },
        ],
        rows: agendaRows(held).map(({ number, begin, title, talk }) => [
          line(number),
          line(begin),
          [...line(title), ...(talk === '' ? [] : line(talk))],
        ]),
      },
    ],
    pageLabel: PAGE,
  };
}

export function presentCover(facts: CoverFacts, meetings: readonly HeldMeeting[]): Sheet {
  return {
    language: 'de',
    title: 'Nachweismappe',
    sender: facts.groupName,
    subtitle: facts.grant?.title ?? null,
    facts: coverFacts(facts),
    blocks: [
      { kind: 'heading', text: 'Sitzungen' },
      {
        kind: 'table',
        columns: [
          { label: 'Sitzung', width: 'wide' },
          { label: 'Tag', width: 'wide' },
          { label: 'Kommunen', width: 'narrow', align: 'end' },
        ],
        rows: meetings.map((held) => [
          line(meetingName(held)),
          line(dayInWords(new Date(held.meeting.startsAt))),
          line(String(tookPart(held).length)),
        ]),
      },
    ],
    pageLabel: PAGE,
  };
}

const line = (text: string): Line[] => [{ text }];
