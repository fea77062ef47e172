import { presentMemberName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import type { MeasureStanding } from '../measures/measures.schemas.js';
import { type Change, changesBetween } from '../rules/changes.js';
import { standingOn } from '../rules/snapshot.js';
import type { MeasureRevisionRecord } from './measure-revisions.repository.js';
import { type MeasureRevision, MeasureSnapshot } from './measure-revisions.schemas.js';

/** `order`: the bodies of the district, as it lists them. */
export function presentStanding(
  id: string,
  snapshot: MeasureSnapshot,
  day: string,
  order: readonly MunicipalityName[],
): MeasureStanding {
  const { field, number, title, status, statusText, endsOn, office, confirmedAt, changedAt } = snapshot;
  return {
    id,
    field,
    number,
    title,
    status,
    statusText,
    endsOn,
    office,
    leads: named(snapshot.leadIds, order),
    partners: named(snapshot.partnerIds, order),
    confirmedAt,
    changedAt,
    ...standingOn(snapshot, day),
  };
}

/** The newest first, each with what it changed of the one before. */
export function presentHistory(
  revisions: readonly MeasureRevisionRecord[],
  order: readonly MunicipalityName[],
): MeasureRevision[] {
  const kept = revisions.map((revision) => ({ ...revision, snapshot: MeasureSnapshot.parse(revision.snapshot) }));
  return kept.map(({ number, at, member, snapshot }, index) => {
    const before = kept[index + 1]?.snapshot;
    return {
      number,
      at: at.toISOString(),
      member: member && presentMemberName(member),
      changes: before ? changesBetween(before, snapshot).map((change) => presentChange(change, order)) : [],
    };
  });
}

function presentChange(
  { what, before, after, beforeIds = [], afterIds = [] }: Change,
  order: readonly MunicipalityName[],
): MeasureRevision['changes'][number] {
  return {
    what,
    before,
    after,
    municipalitiesBefore: named(beforeIds, order),
    municipalitiesAfter: named(afterIds, order),
  };
}

const named = (ids: readonly string[], order: readonly MunicipalityName[]): MunicipalityName[] =>
  order.filter(({ id }) => ids.includes(id)).map(presentMunicipalityName);
