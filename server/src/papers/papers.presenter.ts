import type { File } from '../files/files.schemas.js';
import type { Meeting } from '../meetings/meetings.schemas.js';
import type { MunicipalityReport } from '../meetings/municipality-reports/municipality-reports.schemas.js';
import type { MeetingPaper, MeetingPapers } from './papers.schemas.js';

type Section = MeetingPapers['sections'][number];
type AgendaItem = Meeting['agenda'][number];

/** Released for the group: what is on its way, shown in the meeting alone or taken back is nobody's to hand on. */
const isShared = ({ state, abilities }: File): boolean => state === 'released' && abilities.open;

const made = (kind: 'agenda' | 'minutes' | 'reports', title: string): MeetingPaper => ({
  id: kind,
  kind,
  title,
  subject: null,
  by: null,
  file: null,
  talkId: null,
  rights: null,
});

function presentFile(file: File, of: Pick<MeetingPaper, 'kind' | 'subject' | 'by' | 'talkId'>): MeetingPaper {
  const { id, fileName, mediaType, size, isViewable, rights } = file;
  return { ...of, id, title: fileName, file: { id, mediaType, size, isViewable }, rights };
}

/** `talkFiles` by talk; `reports` in the order of the round; `minutesId` of what the whole group reads. */
export function presentPapers(
  meeting: Meeting,
  talkFiles: ReadonlyMap<string, readonly File[]>,
  reports: readonly MunicipalityReport[],
  minutesId: string | null,
): MeetingPapers {
  const told = presentReports(reports.filter(({ state }) => state === 'submitted'));
  const reporting = meeting.agenda.find(({ kind }) => kind === 'municipality_reports')?.id;
  const sections = [
    {
      agendaItem: null,
      papers: [
        ...(meeting.agenda.length > 0 ? [made('agenda', 'Tagesordnung')] : []),
        ...(minutesId === null ? [] : [made('minutes', 'Protokoll')]),
        ...(reporting === undefined ? told : []),
      ],
    },
    ...meeting.agenda.map((item) => ({
      agendaItem: { id: item.id, number: item.number, title: item.title },
      papers: [...(item.id === reporting ? told : []), ...presentSlides(item, talkFiles)],
    })),
  ].filter(({ papers }) => papers.length > 0);
  const files = sections.flatMap(({ papers }) => papers.flatMap(({ file }) => file ?? []));
  const { id, number, title, startsAt, endsAt, workingGroup } = meeting;
  return {
    meeting: { id, number, title, startsAt, endsAt, workingGroup },
    sections,
    fileCount: files.length,
    size: files.reduce((sum, { size }) => sum + size, 0),
  };
}

/** What was put off to another meeting is read there. */
export const talkOf = ({ talk, movedTo }: AgendaItem) => (movedTo === null ? talk : null);

function presentSlides(item: AgendaItem, talkFiles: ReadonlyMap<string, readonly File[]>): MeetingPaper[] {
  const talk = talkOf(item);
  if (talk === null) return [];
  const by = talk.speakers.map(({ name }) => name).join(', ') || null;
  const files = (talkFiles.get(talk.id) ?? []).filter(isShared);
  return files.map((file) => presentFile(file, { kind: 'slides', subject: talk.title, by, talkId: talk.id }));
}

function presentReports(reports: readonly MunicipalityReport[]): MeetingPaper[] {
  const files = reports.flatMap((report) =>
    report.files
      .filter(isShared)
      .map((file) =>
        presentFile(file, { kind: 'report_file', subject: null, by: report.municipality.name, talkId: null }),
      ),
  );
  return reports.length === 0 ? [] : [made('reports', 'Berichte aus den Kommunen'), ...files];
}

/** "TOP 3 Wärmeplanung" */
export const sectionLabel = ({ agendaItem }: Section): string =>
  agendaItem === null ? 'Zur Sitzung' : `TOP ${agendaItem.number} ${agendaItem.title}`;
