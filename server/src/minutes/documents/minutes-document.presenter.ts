import type { File } from '../../files/files.schemas.js';
import type { ReportRoundService } from '../../meetings/municipality-reports/report-round.service.js';
import { fullName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import { calendarDay, dayFromColumn } from '../../platform/clock/calendar-day.js';
import { standingOn, summarizeAttendance } from '../rules/attendance-summary.js';
import type { MinutesDocument } from './minutes-document.schemas.js';
import type { ComposedRecord, MinutesDocumentsRepository } from './minutes-documents.repository.js';
import { storedBlocks } from './rules/assignees.js';

type Reports = Awaited<ReturnType<ReportRoundService['reportsFor']>>;
type Names = Awaited<ReturnType<MinutesDocumentsRepository['listNames']>>;
type Meeting = ComposedRecord['meeting'];
type Section = MinutesDocument['sections'][number];

export function presentSections({ meeting, sections }: ComposedRecord, reports: Reports): Section[] {
  const reporting = meeting.agendaItems.find(({ kind }) => kind === 'municipality_reports')?.id;
  const contents = new Map(sections.map(({ agendaItemId, content }) => [agendaItemId, storedBlocks(content)]));
  return meeting.agendaItems.map((item) => ({
    agendaItemId: item.id,
    number: item.number,
    title: item.title,
    remark: item.putOffAt === null ? null : putOffRemark(item.movedTo?.number),
    talk: item.talk && {
      title: item.talk.title,
      speakers: item.talk.speakers.map(({ speaker }) => fullName(speaker)),
    },
    reports: item.id === reporting ? reports.map(presentReport) : [],
    content: contents.get(item.id) ?? [],
  }));
}

export function presentDocument(
  minutes: ComposedRecord,
  sections: Section[],
  names: Pick<MinutesDocument, 'municipalities' | 'people'>,
  files: ReadonlyMap<string, readonly File[]>,
): MinutesDocument {
  const { meeting } = minutes;
  return {
    format: 1,
    minutesId: minutes.id,
    meetingId: meeting.id,
    workingGroup: meeting.workingGroup.name,
    number: meeting.number,
    title: meeting.title,
    startedAt: (minutes.startedAt ?? meeting.startsAt).toISOString(),
    endedAt: (minutes.endedAt ?? meeting.endsAt).toISOString(),
    place: placeOf(meeting),
    chair: minutes.chair && fullName(minutes.chair),
    minuteTaker: minutes.minuteTaker && fullName(minutes.minuteTaker),
    attendance: attendanceOf(meeting),
    sections,
    ...names,
    attachments: [{ title: 'Teilnahmeliste', remark: 'intern' }, ...attachmentsOf(meeting, files)],
    distribution: distributionOf(meeting),
  };
}

export const presentNames = ({
  municipalities,
  people,
}: Names): Pick<MinutesDocument, 'municipalities' | 'people'> => ({
  municipalities: Object.fromEntries(municipalities.map(({ id, name }) => [id, name])),
  people: Object.fromEntries(
    people.map(({ id, municipality, ...person }) => [id, { name: fullName(person), municipality: municipality.name }]),
  ),
});

const presentReport = ({ municipality: { id, name }, text, tags, isOral }: Reports[number]) => ({
  municipality: { id, name },
  text,
  tags: [...tags],
  isOral,
});

const putOffRemark = (number: number | undefined): string =>
  number === undefined ? 'Verschoben.' : `Auf die ${number}. Sitzung verschoben.`;

/** Offices stand in it by their names. */
const distributionOf = ({ workingGroup: { guestsGetMinutes, distributionAddresses } }: Meeting): string[] => [
  'Mitglieder',
  'Stellvertretungen',
  ...(guestsGetMinutes ? ['Gäste des Arbeitskreises'] : []),
  ...new Set(distributionAddresses.map(({ name }) => name)),
];

function placeOf({ locationName, locationAddress, onlineUrl }: Meeting): string {
  const place = [locationName, locationAddress].filter(Boolean);
  return [...place, ...(onlineUrl ? [place.length > 0 ? 'und online' : 'online'] : [])].join(', ');
}

/** Files that every member may open, in the order of the talks. */
function attachmentsOf({ agendaItems }: Meeting, files: ReadonlyMap<string, readonly File[]>) {
  return agendaItems.flatMap(({ talk }) =>
    talk === null
      ? []
      : (files.get(talk.id) ?? [])
          .filter(({ state }) => state === 'released')
          .map(({ fileName }) => ({ title: fileName, remark: talk.title })),
  );
}

function attendanceOf({ attendances, workingGroupId, startsAt }: Meeting): MinutesDocument['attendance'] {
  const summary = summarizeAttendance(
    attendances.map(({ state, member, municipality, representedBy }) => ({
      state,
      standing: standingOn((member?.memberships ?? []).map(inDays), workingGroupId, calendarDay(startsAt)),
      name: member ? fullName(member) : '',
      municipality: municipality && presentMunicipalityName(municipality),
      representative: representedBy && fullName(representedBy),
    })),
  );
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return {
    present: summary.present.map(({ municipality, people }) => ({ municipality: named(municipality), people })),
    represented: summary.represented.map(({ municipality, by }) => ({ municipality: named(municipality), by })),
    excused: summary.excused.map(named),
    absent: summary.absent.map(named),
    guests: summary.guests,
  };
}

type Held = { workingGroupId: string; role: string; startsOn: Date; endsOn: Date | null };

const inDays = ({ startsOn, endsOn, ...held }: Held) => ({
  ...held,
  startsOn: dayFromColumn(startsOn),
  endsOn: endsOn && dayFromColumn(endsOn),
});
