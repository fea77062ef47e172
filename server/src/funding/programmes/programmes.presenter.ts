import type { Actor } from '../../access/actor.js';
import { presentMemberName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { programmeAbilities, speakFor } from '../funding.policy.js';
import type { ProgrammeRecord } from './programmes.repository.js';
import type { FundingApplication, FundingProgramme } from './programmes.schemas.js';
import { daysUntil, phaseOf } from './rules/phase.js';
import { radarRow } from './rules/radar-row.js';

type Said = ProgrammeRecord['applications'][number];

/** `order`: all municipalities as the district lists them; `seated`: those with a seat in the group today. */
export type FundingBodies = { order: readonly MunicipalityName[]; seated: ReadonlySet<string> };

const dayOf = (column: Date | null) => (column === null ? null : dayFromColumn(column));

export function presentProgramme(
  actor: Actor,
  programme: ProgrammeRecord,
  { order, seated }: FundingBodies,
  today: string,
): FundingProgramme {
  const { id, workingGroupId, title, funder, summary, rate, url, topics, leadDays, createdBy, version } = programme;
  const period = {
    opensOn: dayOf(programme.opensOn),
    deadlineOn: dayOf(programme.deadlineOn),
    leadDays,
    isEnded: programme.endedAt !== null,
  };
  return {
    ...{ id, workingGroupId, title, funder, summary, rate, url, topics, version },
    ...period,
    phase: phaseOf(period, today),
    daysLeft: period.deadlineOn === null ? null : daysUntil(period.deadlineOn, today),
    applications: radarRow(order, seated, programme.applications).map(({ municipality, said }) =>
      presentApplication(actor, workingGroupId, municipality, said),
    ),
    createdBy: createdBy && presentMemberName(createdBy),
    createdAt: programme.createdAt.toISOString(),
    updatedAt: programme.updatedAt.toISOString(),
    abilities: programmeAbilities(actor, programme),
  };
}

function presentApplication(
  actor: Actor,
  workingGroupId: string,
  municipality: MunicipalityName,
  said: Said | null,
): FundingApplication {
  return {
    municipality: presentMunicipalityName(municipality),
    state: said?.state ?? 'unsaid',
    seeksPartners: said?.seeksPartners ?? false,
    note: said?.note ?? '',
    version: said?.version ?? 0,
    updatedBy: said?.updatedBy ? presentMemberName(said.updatedBy) : null,
    updatedAt: said?.updatedAt.toISOString() ?? null,
    abilities: { change: speakFor(actor, { workingGroupId, municipalityId: municipality.id }) },
  };
}
