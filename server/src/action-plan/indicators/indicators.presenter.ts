import type { Actor } from '../../access/actor.js';
import { presentMemberName } from '../../members/members.presenter.js';
import { presentMunicipalityName } from '../../municipalities/municipalities.presenter.js';
import type { MunicipalityName } from '../../municipalities/municipalities.schemas.js';
import * as indicatorsPolicy from './indicators.policy.js';
import type { IndicatorRecord } from './indicators.repository.js';
import type { Indicator, IndicatorHistory, IndicatorStanding, IndicatorValue } from './indicators.schemas.js';
import { inTime, standingValues } from './rules/series.js';
import { wayToTarget } from './rules/target.js';

/** `order`: all municipalities as the district lists them; `seated`: those with a seat in the group today. */
export type IndicatorBodies = { order: readonly MunicipalityName[]; seated: ReadonlySet<string> };

type Value = IndicatorRecord['values'][number];
/** As the rules count. */
export const counted = (values: readonly Value[]) =>
  values.map((row) => ({ ...row, value: row.value?.toNumber() ?? null }));

export const leadsOf = ({ measure }: IndicatorRecord): string[] =>
  measure?.parties.map(({ municipalityId }) => municipalityId) ?? [];

/** `until`: what was recorded before that moment. */
export function presentIndicator(
  actor: Actor,
  indicator: IndicatorRecord,
  bodies: IndicatorBodies,
  until: Date | null = null,
): Indicator {
  const { id, actionPlan, title, definition, unit, byMunicipality, targetYear, isLowerBetter, version } = indicator;
  const known = indicator.values.filter(({ recordedAt }) => until === null || recordedAt < until);
  const values = standingValues(counted(known)).map(({ row, value, corrections }) =>
    presentValue(row, value, corrections),
  );
  const target = indicator.target?.toNumber() ?? null;
  const municipalities = byMunicipality ? bodiesOf(bodies, values) : [];
  const { workingGroupId } = actionPlan;
  const group = { workingGroupId, leadIds: leadsOf(indicator) };
  return {
    ...{ id, actionPlanId: actionPlan.id, title, definition, unit, byMunicipality, target, targetYear, isLowerBetter },
    measure: presentMeasure(indicator),
    values,
    standings: standingsOf(municipalities, values, { target, isLowerBetter }),
    municipalities,
    version,
    abilities: {
      define: indicatorsPolicy.define(actor, group),
      recordTotal: !byMunicipality && indicatorsPolicy.record(actor, { ...group, municipalityId: null }),
      recordFor: municipalities
        .map((body) => body.id)
        .filter((municipalityId) => indicatorsPolicy.record(actor, { ...group, municipalityId })),
    },
  };
}

export function presentHistory({ values }: IndicatorRecord): IndicatorHistory {
  return {
    items: counted(values)
      .toSorted((one, other) => inTime(other, one))
      .slice(0, 500)
      .map(({ id, municipality, year, value, note, recordedAt, recordedBy }) => ({
        ...{ id, year, value, note },
        municipality: municipality && presentMunicipalityName(municipality),
        recordedAt: recordedAt.toISOString(),
        recordedBy: recordedBy && presentMemberName(recordedBy),
      })),
  };
}

function presentMeasure({ measure }: IndicatorRecord): Indicator['measure'] {
  if (measure === null || measure.removedAt !== null) return null;
  const { id, number, title, fieldOfAction } = measure;
  return { id, code: `${fieldOfAction.code} ${number}`, title };
}

function presentValue(row: Omit<Value, 'value'>, value: number, corrections: number): IndicatorValue {
  const { id, municipality, year, note, recordedAt, recordedBy } = row;
  return {
    ...{ id, year, value, note, corrections },
    municipality: municipality && presentMunicipalityName(municipality),
    recordedAt: recordedAt.toISOString(),
    recordedBy: recordedBy && presentMemberName(recordedBy),
  };
}

const isOf = (body: MunicipalityName | null) => (value: IndicatorValue) =>
  (value.municipality?.id ?? null) === (body?.id ?? null);

const bodiesOf = ({ order, seated }: IndicatorBodies, values: readonly IndicatorValue[]): MunicipalityName[] =>
  order.filter((body) => seated.has(body.id) || values.some(isOf(body))).map(presentMunicipalityName);

function standingsOf(
  municipalities: readonly MunicipalityName[],
  values: readonly IndicatorValue[],
  goal: { target: number | null; isLowerBetter: boolean },
): IndicatorStanding[] {
  const bodies: Array<MunicipalityName | null> = municipalities.length > 0 ? [...municipalities] : [null];
  return bodies.flatMap((municipality) => {
    const way = wayToTarget(values.filter(isOf(municipality)), goal);
    return way ? [{ municipality, ...way }] : [];
  });
}
