import type { Actor } from '../../access/actor.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import { presentStanding } from '../revisions/measure-revisions.presenter.js';
import { MeasureSnapshot } from '../revisions/measure-revisions.schemas.js';
import { abilities } from './measures.policy.js';
import type { MeasureRecord } from './measures.repository.js';
import type { Measure } from './measures.schemas.js';

/** What stands of it comes from its last revision, as everywhere; every change makes one. */
export function presentMeasure(
  actor: Actor,
  measure: MeasureRecord,
  day: string,
  order: readonly MunicipalityName[],
): Measure {
  const { id, actionPlan, version } = measure;
  const snapshot = MeasureSnapshot.parse(measure.revisions[0]?.snapshot);
  const { id: planId, title, workingGroupId } = actionPlan;
  return {
    ...presentStanding(id, snapshot, day, order),
    plan: { id: planId, title },
    workingGroupId,
    description: snapshot.description,
    milestones: snapshot.milestones,
    isRemoved: snapshot.isRemoved,
    requests: lastRequests(measure.requests),
    version,
    abilities: abilities(actor, subjectOf(measure)),
  };
}

/** As the policy asks. */
export const subjectOf = ({ actionPlan, parties, removedAt }: MeasureRecord) => ({
  workingGroupId: actionPlan.workingGroupId,
  leadIds: parties.filter(({ role }) => role === 'lead').map(({ municipalityId }) => municipalityId),
  isRemoved: removedAt !== null,
});

function lastRequests(requests: MeasureRecord['requests']): Measure['requests'] {
  const last = [...Map.groupBy(requests, ({ municipality }) => municipality.id).values()].flatMap(
    ([newest]) => newest ?? [],
  );
  return last.map(({ municipality, requestedAt, answeredAt }) => ({
    municipality: presentMunicipalityName(municipality),
    requestedAt: requestedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  }));
}
