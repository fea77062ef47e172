import type { Actor } from '../access/actor.js';
import { presentMemberName } from '../members/members.presenter.js';
import { presentMunicipalityName } from '../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../municipalities/municipalities.schemas.js';
import { change } from './agreements.policy.js';
import type { AgreementRecord } from './agreements.repository.js';
import type { Agreement, AgreementProgress, MeetingAgreements } from './agreements.schemas.js';
import { progressOf, row } from './rules/progress.js';

type Said = AgreementRecord['progress'][number];

/** `order`: all municipalities as the district lists them; `seated`: those with a seat in the group today. */
export type Bodies = { order: readonly MunicipalityName[]; seated: ReadonlySet<string> };

export function presentAgreement(actor: Actor, agreement: AgreementRecord, { order, seated }: Bodies): Agreement {
  const { id, text, section } = agreement;
  const { number, title } = section.agendaItem;
  const { workingGroupId } = section.minutes.meeting;
  const progress = row(order, seated, agreement.progress).map(({ municipality, said }) =>
    presentProgress(actor, workingGroupId, municipality, said),
  );
  return { id, text, agendaItem: { number, title }, ...progressOf(progress.map(({ state }) => state)), progress };
}

function presentProgress(
  actor: Actor,
  workingGroupId: string,
  municipality: MunicipalityName,
  said: Said | null,
): AgreementProgress {
  return {
    municipality: presentMunicipalityName(municipality),
    state: said?.state ?? 'open',
    note: said?.note ?? '',
    version: said?.version ?? 0,
    updatedBy: said?.updatedBy ? presentMemberName(said.updatedBy) : null,
    updatedAt: said?.updatedAt.toISOString() ?? null,
    abilities: { change: change(actor, { workingGroupId, municipalityId: municipality.id }) },
  };
}

/** Agreements of one meeting. */
export function presentMeeting(
  actor: Actor,
  records: readonly [AgreementRecord, ...AgreementRecord[]],
  bodies: Bodies,
): MeetingAgreements {
  const { meeting, state } = records[0].section.minutes;
  return {
    meeting: { id: meeting.id, number: meeting.number, title: meeting.title, startsAt: meeting.startsAt.toISOString() },
    workingGroupId: meeting.workingGroupId,
    minutesState: state === 'approved' ? 'approved' : 'circulated',
    agreements: records.map((record) => presentAgreement(actor, record, bodies)),
  };
}
