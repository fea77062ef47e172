import { Injectable } from '@nestjs/common';
import { dayFromColumn } from '../../platform/clock/calendar-day.js';
import type { MeasureStatus } from '../rules/standing.js';
import { STATUS_WORDS } from '../rules/status-words.js';
import { PublicMeasuresRepository, type PublicPlanRow } from './public-measures.repository.js';

/** A measure as everybody may know of it: municipalities, never who is in charge there. */
export type PublicMeasure = {
  id: string;
  /** "N 2" */
  code: string;
  title: string;
  status: MeasureStatus;
  statusWord: string;
  statusText: string;
  /** YYYY-MM-DD */
  endsOn: string | null;
  confirmedAt: Date;
  leads: string[];
  partners: string[];
};

export type PublicPlan = {
  id: string;
  title: string;
  description: string;
  groupName: string;
  startsOn: string;
  endsOn: string | null;
  fields: Array<{ code: string; title: string; measures: PublicMeasure[] }>;
};

/** How the measures of public plans stand. */
@Injectable()
export class PublicMeasuresService {
  constructor(private readonly repository: PublicMeasuresRepository) {}

  /** The plan that began last first; without fields that have no measures. */
  async list(): Promise<PublicPlan[]> {
    return (await this.repository.list()).map(presentPublicPlan);
  }
}

function presentPublicPlan({
  id,
  title,
  description,
  workingGroup,
  startsOn,
  endsOn,
  fields,
}: PublicPlanRow): PublicPlan {
  return {
    id,
    title,
    description,
    groupName: workingGroup.name,
    startsOn: dayFromColumn(startsOn),
    endsOn: endsOn && dayFromColumn(endsOn),
    fields: fields
      .filter(({ measures }) => measures.length > 0)
      .map(({ code, title: name, measures }) => ({
        code,
        title: name,
        measures: measures.map((measure) => presentPublicMeasure(code, measure)),
      })),
  };
}

type MeasureRow = PublicPlanRow['fields'][number]['measures'][number];

function presentPublicMeasure(fieldCode: string, { number, parties, ...measure }: MeasureRow): PublicMeasure {
  const { id, title, status, statusText, endsOn, confirmedAt } = measure;
  const named = (wanted: 'lead' | 'partner') =>
    parties.filter(({ role }) => role === wanted).map(({ municipality }) => municipality.name);
  return {
    id,
    code: `${fieldCode} ${number}`,
    title,
    status,
    statusWord: STATUS_WORDS[status],
    statusText,
    endsOn: endsOn && dayFromColumn(endsOn),
    confirmedAt,
    leads: named('lead'),
    partners: named('partner'),
  };
}
