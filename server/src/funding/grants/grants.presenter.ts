import type { Actor } from '../../access/actor.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import { speakFor } from '../funding.policy.js';
import { daysUntil } from '../programmes/rules/phase.js';
import type { GrantRecord } from './grants.repository.js';
import type { Grant } from './grants.schemas.js';
import { grantReport } from './rules/grant-report.js';

export function presentGrant(actor: Actor, grant: GrantRecord, today: string): Grant {
  const { id, workingGroupId, title, grantNumber, programme, version } = grant;
  const [startsOn, endsOn] = [dayFromColumn(grant.startsOn), dayFromColumn(grant.endsOn)];
  const due = {
    reportDueOn: grant.reportDueOn && dayFromColumn(grant.reportDueOn),
    reportedOn: grant.reportedOn && dayFromColumn(grant.reportedOn),
  };
  return {
    ...{ id, workingGroupId, title, grantNumber, programme, startsOn, endsOn, ...due, version },
    municipality: presentMunicipalityName(grant.municipality),
    isRunning: startsOn <= today && today <= endsOn,
    report: grantReport(due, today),
    daysLeft: due.reportDueOn === null || due.reportedOn !== null ? null : daysUntil(due.reportDueOn, today),
    createdAt: grant.createdAt.toISOString(),
    abilities: { change: speakFor(actor, grant) },
  };
}
