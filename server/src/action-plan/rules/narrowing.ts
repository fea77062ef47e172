import type { MeasureStatus } from './standing.js';

type Body = { id: string };
type Standing = {
  code: string;
  title: string;
  statusText: string;
  office: string | null;
  status: MeasureStatus;
  field: { id: string };
  leads: readonly Body[];
  partners: readonly Body[];
  isStale: boolean;
};

export type Narrowing = {
  status?: MeasureStatus | undefined;
  fieldId?: string | undefined;
  municipalityId?: string | undefined;
  stale?: boolean | undefined;
  query?: string | undefined;
};

const fold = (text: string) => text.toLocaleLowerCase('de').replaceAll(/\s+/g, '');

/** What a filter leaves. A municipality has what it leads and where it takes part; "n2" finds "N 2". */
export function narrowed<S extends Standing>(standings: readonly S[], filter: Narrowing): S[] {
  const wanted = fold(filter.query ?? '');
  return standings.filter(
    (one) =>
      (filter.status === undefined || one.status === filter.status) &&
      (filter.fieldId === undefined || one.field.id === filter.fieldId) &&
      (filter.municipalityId === undefined || belongsTo(one, filter.municipalityId)) &&
      (filter.stale !== true || one.isStale) &&
      fold(`${one.code} ${one.title} ${one.office ?? ''} ${one.statusText}`).includes(wanted),
  );
}

export const belongsTo = ({ leads, partners }: Pick<Standing, 'leads' | 'partners'>, municipalityId: string): boolean =>
  [...leads, ...partners].some(({ id }) => id === municipalityId);
