import type { Actor } from '../../access/actor.js';
import type { File } from '../../files/files.schemas.js';
import { presentMemberName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import * as reportsPolicy from './municipality-reports.policy.js';
import type { ReportedMeetingRecord, ReportRecord } from './municipality-reports.repository.js';
import type {
  MunicipalityReport,
  MunicipalityReportSheet,
  MunicipalityReports,
} from './municipality-reports.schemas.js';
import { stateOf } from './rules/report-state.js';

/** A draft is shown to those who write it alone; to everybody else the report is still missing. */
export function presentReport(
  actor: Actor,
  meeting: ReportedMeetingRecord,
  municipality: MunicipalityName,
  record: ReportRecord | null,
  files: File[],
): MunicipalityReport {
  const subject = { meeting: subjectOf(meeting), municipalityId: municipality.id };
  const seen = isSeen(actor, meeting, municipality.id, record) ? record : null;
  const state = stateOf(seen);
  return {
    id: seen?.id ?? null,
    municipality: presentMunicipalityName(municipality),
    state,
    ...presentParts(seen),
    isOral: seen?.isOral ?? false,
    submittedAt: seen?.submittedAt?.toISOString() ?? null,
    updatedAt: seen?.updatedAt.toISOString() ?? null,
    updatedBy: seen?.updatedBy ? presentMemberName(seen.updatedBy) : null,
    files: seen ? files : [],
    version: seen?.version ?? 0,
    abilities: reportsPolicy.abilities(actor, subject, state),
  };
}

export const isSeen = (
  actor: Actor,
  meeting: ReportedMeetingRecord,
  municipalityId: string,
  record: ReportRecord | null,
): record is ReportRecord =>
  record !== null && (record.submittedAt !== null || reportsPolicy.write(actor, { meeting, municipalityId }));

export function presentReportedMeeting(meeting: ReportedMeetingRecord): MunicipalityReports['meeting'] {
  const { id, name, shortName } = meeting.workingGroup;
  return {
    id: meeting.id,
    number: meeting.number,
    title: meeting.title,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    workingGroup: { id, name, shortName },
  };
}

type Told = Pick<ReportRecord, 'news' | 'ongoing' | 'question' | 'tip' | 'tags'>;

export function presentParts(told: Told | null): Told {
  return {
    news: told?.news ?? null,
    ongoing: told?.ongoing ?? null,
    question: told?.question ?? null,
    tip: told?.tip ?? null,
    tags: told?.tags ?? [],
  };
}

export function presentPrevious(
  previous: (Told & { meeting: { number: number; startsAt: Date } }) | null,
): MunicipalityReportSheet['previous'] {
  if (previous === null) return null;
  const { meeting } = previous;
  return { meetingNumber: meeting.number, startsAt: meeting.startsAt.toISOString(), ...presentParts(previous) };
}

export const subjectOf = ({ id, workingGroupId, state, cancelledAt }: ReportedMeetingRecord) => ({
  id,
  workingGroupId,
  state,
  isCancelled: cancelledAt !== null,
});
