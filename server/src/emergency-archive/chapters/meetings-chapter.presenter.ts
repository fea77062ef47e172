import type { File } from '../../files/files.schemas.js';
import { rightsLine } from '../../files/rights-line.presenter.js';
import type { Attendance } from '../../meetings/attendance/attendance.schemas.js';
import { presentParticipantList } from '../../meetings/attendance/attendance-lists.presenter.js';
import type { Meeting, MeetingSummary } from '../../meetings/meetings.schemas.js';
import { presentReportBlocks } from '../../papers/report-sheets.presenter.js';
import { dayInWords } from '../../platform/clock/in-words.js';
import type { Sheet } from '../../platform/documents/sheet.js';
import { FolderPage } from '../../platform/folders/offline-folder.js';
import { documentPart, factList, linkTo, listOf, pageTable } from '../../platform/folders/page-parts.js';
import { type Markup, markup } from '../../platform/markup/markup.js';
import type { Telling } from '../archive-contents.service.js';

export type ToldMeeting = {
  meeting: Meeting;
  agenda: Sheet;
  attendance: Attendance;
  reports: Parameters<typeof presentReportBlocks>[0];
  files: readonly File[];
  minutes: Sheet | null;
};

export const MEETINGS = { title: 'Sitzungen', path: 'sitzungen.html' };

const STATES: Record<MeetingSummary['state'], string> = {
  polling: 'Terminumfrage',
  draft: 'Entwurf',
  scheduled: 'geplant',
  invited: 'eingeladen',
  held: 'durchgeführt',
  closed: 'abgeschlossen',
};

type Named = Pick<MeetingSummary, 'number' | 'title' | 'workingGroup'>;

const nameOf = ({ number, title }: Named): string => `${number}. Sitzung${title === null ? '' : `: ${title}`}`;

const stateOf = ({ state, isCancelled }: Pick<MeetingSummary, 'state' | 'isCancelled'>): string =>
  isCancelled ? 'abgesagt' : STATES[state];

export function presentMeetingList(
  meetings: readonly MeetingSummary[],
  { groups, meetings: pages }: Telling,
): FolderPage {
  const hasSeveral = groups.length > 1;
  const rows = meetings.map((meeting) => [
    linkTo(pages.get(meeting.id) ?? '', nameOf(meeting)),
    dayInWords(new Date(meeting.startsAt)),
    stateOf(meeting),
    meeting.talkTitles.join(', ') || '–',
    ...(hasSeveral ? [meeting.workingGroup.shortName] : []),
  ]);
  const columns = ['Sitzung', 'Tag', 'Stand', 'Vorträge', ...(hasSeveral ? ['Arbeitskreis'] : [])];
  const body =
    rows.length === 0 ? markup`<p>Es gibt noch keine Sitzungen.</p>` : pageTable(MEETINGS.title, columns, rows);
  return new FolderPage(MEETINGS.path, MEETINGS.title, MEETINGS.path, body);
}

export function presentMeetingPage(told: ToldMeeting, telling: Telling): FolderPage {
  const { meeting, agenda, attendance, reports, files, minutes } = told;
  const facts = [
    { label: 'Arbeitskreis', value: meeting.workingGroup.name },
    ...agenda.facts,
    { label: 'Stand', value: stateOf(meeting) },
  ];
  const items = agenda.blocks.filter(({ kind }) => kind === 'table');
  const lists = presentParticipantList(meeting, attendance, true).blocks;
  const wasHeld = meeting.state === 'held' || meeting.state === 'closed';
  return new FolderPage(
    telling.meetings.get(meeting.id) ?? '',
    nameOf(meeting),
    MEETINGS.path,
    markup`${factList(facts)}
${part('Tagesordnung', documentPart(items), items.length > 0)}
${part('Protokoll', markup`${minutes && factList(minutes.facts)}${minutes && documentPart(minutes.blocks)}`, minutes !== null)}
${part('Berichte aus den Kommunen', documentPart(presentReportBlocks(reports)), reports.length > 0)}
${part('Teilnahme', documentPart(lists), wasHeld)}
${part(
  'Dateien',
  fileList(files, telling),
  files.some(({ id }) => telling.files.has(id)),
)}`,
  );
}

const part = (title: string, body: Markup, isTold: boolean): Markup | null =>
  isTold ? markup`<h2>${title}</h2>${body}` : null;

/** Of pages one folder below the first. */
export const fileList = (files: readonly File[], { files: places }: Pick<Telling, 'files'>): Markup =>
  listOf(
    files.flatMap(({ id, fileName, rights }) => {
      const place = places.get(id);
      const line = rights === null ? null : markup`<br><span class="quiet">${rightsLine(rights)}</span>`;
      return place === undefined ? [] : [markup`${linkTo(`../${place}`, fileName)}${line}`];
    }),
  );
