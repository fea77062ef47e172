import type { File } from '../../files/files.schemas.js';
import { rightsLine } from '../../files/rights-line.presenter.js';
import { presentTurnout } from '../../meetings/attendance/attendance-lists.presenter.js';
import { calendarDay } from '../../platform/clock/calendar-day.js';
import { dayInWords, shortDay } from '../../platform/clock/in-words.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { documentPart, factList, linkTo, listOf, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import { agendaOf, talksOf, tookPart } from './evidence.presenter.js';
import type { EvidenceDocument, EvidencePapers } from './evidence-documents.service.js';
import type { HeldMeeting } from './evidence-meetings.service.js';
import { agendaRows, meetingFacts, meetingName, speakersInWords } from './evidence-sheets.presenter.js';

export type ToldMeeting = { held: HeldMeeting; papers: EvidencePapers };
export type TalkFiles = ReadonlyMap<string, readonly File[]>;

export const CHAPTERS = {
  meetings: { title: 'Sitzungen', path: 'sitzungen.html' },
  attendance: { title: 'Teilnahme', path: 'teilnahme.html' },
  talks: { title: 'Vorträge', path: 'vortraege.html' },
};

/** "47_Sitzung_2026-12-03": unique in a group. */
export const placeOf = ({ meeting: { number, startsAt } }: HeldMeeting): string =>
  `sitzungen/${number}_Sitzung_${calendarDay(new Date(startsAt))}`;

export const documentPath = (held: HeldMeeting, { name }: EvidenceDocument): string => `${placeOf(held)}/${name}.pdf`;

export function presentMeetingPage({ held, papers }: ToldMeeting): FolderPage {
  const folder = placeOf(held).replace('sitzungen/', '');
  const documents = papers.documents.map((one) => linkTo(`${folder}/${one.name}.pdf`, `${one.title} (PDF)`));
  const agenda = agendaRows(held).map(({ number, begin, title, talk }) => [
    number,
    begin,
    talk === '' ? title : markup`${title}<br>${talk}`,
  ]);
  return new FolderPage(
    `${placeOf(held)}.html`,
    meetingName(held),
    CHAPTERS.meetings.path,
    markup`${factList(meetingFacts(held))}
<h2>Unterlagen</h2>${listOf(documents)}
<h2>Tagesordnung</h2>${pageTable('Tagesordnung', ['TOP', 'Beginn', 'Thema'], agenda)}
<h2>Teilnahme</h2>${turnout(held)}
<h2>Protokoll</h2>${minutesPart(held, papers)}`,
  );
}

function turnout({ attendance }: HeldMeeting): Markup {
  const rows = presentTurnout(attendance).map(({ municipality, inWords, people }) => [
    municipality.name,
    inWords,
    people,
  ]);
  const bodies = [...new Set(attendance.guests.flatMap(({ organisation }) => organisation ?? []))];
  return markup`${pageTable('Teilnahme', ['Kommune', 'Teilnahme', 'Personen'], rows)}
<p>Gäste: ${attendance.guests.length}${bodies.length === 0 ? null : ` (${bodies.join(', ')})`}</p>`;
}

function minutesPart({ meeting }: HeldMeeting, { minutes }: EvidencePapers): Markup {
  if (minutes !== null) return markup`${factList(minutes.facts)}${documentPart(minutes.blocks)}`;
  return meeting.minutes === null
    ? markup`<p>Zu dieser Sitzung gibt es im Portal kein Protokoll.</p>`
    : markup`<p>Das Protokoll ist noch nicht genehmigt und deshalb nicht enthalten.</p>`;
}

export function presentMeetingList(meetings: readonly HeldMeeting[]): FolderPage {
  const rows = meetings.map((held) => [
    linkTo(`${placeOf(held)}.html`, meetingName(held)),
    dayInWords(new Date(held.meeting.startsAt)),
    tookPart(held).length,
    talksOf(held).length,
  ]);
  const table = pageTable('Sitzungen', ['Sitzung', 'Tag', 'Kommunen', 'Vorträge'], rows);
  const nothing = markup`<p>In diesem Zeitraum fand keine Sitzung statt.</p>`;
  return new FolderPage(
    CHAPTERS.meetings.path,
    CHAPTERS.meetings.title,
    CHAPTERS.meetings.path,
    markup`${meetings.length === 0 ? nothing : table}<p>${linkTo('tabellen/sitzungen.csv', 'Als Tabelle (CSV)')}</p>`,
  );
}

/** Municipalities down, meetings across. */
export function presentAttendancePage(meetings: readonly HeldMeeting[]): FolderPage {
  const turnouts = meetings.map(
    (held) => new Map(presentTurnout(held.attendance).map((one) => [one.municipality.name, one])),
  );
  const names = [...new Set(turnouts.flatMap((turnout) => [...turnout.keys()]))];
  const rows = names.map((name) => [
    name,
    ...turnouts.map((turnout) => turnout.get(name)?.inWords ?? 'nicht Mitglied'),
  ]);
  const columns = meetings.map(({ meeting }) => `${meeting.number}. (${shortDay(new Date(meeting.startsAt))})`);
  return new FolderPage(
    CHAPTERS.attendance.path,
    'Teilnahme der Kommunen',
    CHAPTERS.attendance.path,
    markup`<p>Genannt sind Kommunen, keine Personen.</p>${pageTable('Teilnahme der Kommunen', ['Kommune', ...columns], rows)}
<p>${linkTo('tabellen/teilnahme.csv', 'Als Tabelle (CSV)')}</p>`,
  );
}

export function presentTalksPage(meetings: readonly HeldMeeting[], files: TalkFiles): FolderPage {
  const rows = meetings.flatMap((held) =>
    talksOf(held).map((talk) => [
      talk.title,
      speakersInWords(talk.speakers) || '–',
      linkTo(`${placeOf(held)}.html`, `${held.meeting.number}. Sitzung`),
      slides(files.get(talk.id) ?? []),
    ]),
  );
  const table = pageTable('Vorträge', ['Titel', 'Referierende', 'Sitzung', 'Folien und Rechte'], rows);
  const nothing = markup`<p>In diesem Zeitraum gab es keinen Vortrag.</p>`;
  return new FolderPage(
    CHAPTERS.talks.path,
    CHAPTERS.talks.title,
    CHAPTERS.talks.path,
    markup`${rows.length === 0 ? nothing : table}<p>${linkTo('tabellen/vortraege.csv', 'Als Tabelle (CSV)')}</p>`,
  );
}

/** A directory: the slides themselves belong to those who made them. */
const slides = (files: readonly File[]): Markup =>
  files.length === 0 ? markup`–` : markup`${files.map((file) => markup`${slideLine(file)}<br>`)}`;

export const slideLine = ({ fileName, rights }: File): string =>
  rights === null ? fileName : `${fileName} (${rightsLine(rights)})`;

export const talksWithMeeting = (meetings: readonly HeldMeeting[]) =>
  meetings.flatMap((held) => agendaOf(held).flatMap(({ talk }) => (talk ? [{ talk, held }] : [])));
