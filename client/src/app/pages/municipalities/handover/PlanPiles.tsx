import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../../features/action-plan/components/StatusBadge';
import { workingGroupsQuery } from '../../../../features/working-groups/working-groups.queries';
import { useDates } from '../../../../lib/use-dates';
import { paths } from '../../../paths';
import { HandoverPile } from './HandoverPile';
import { grantsQuery, measuresOfQuery } from './handover.queries';

type PileProps = { municipalityId: string };

export function MeasuresPile({ municipalityId }: PileProps) {
  const { t } = useTranslation('handover');
  const measures = useQuery(measuresOfQuery(municipalityId)).data?.items;
  return (
    <HandoverPile
      title={t('measures')}
      more={{ label: t('allMeasures'), to: `${paths.actionPlan}?kommune=${municipalityId}` }}
      nothing={t('noMeasures')}
      entries={measures?.map(({ id, code, title, status, leads, isStale }) => ({
        id,
        name: `${code} ${title}`,
        to: paths.measure(id),
        facts: (
          <>
            <StatusBadge status={status} />
            <span>{t(leads.some((lead) => lead.id === municipalityId) ? 'leads' : 'takesPart')}</span>
            {isStale && <span>{t('stale')}</span>}
          </>
        ),
      }))}
    />
  );
}

/** Of all groups of the reader. */
export function GrantsPile({ municipalityId }: PileProps) {
  const { t } = useTranslation('handover');
  const dates = useDates();
  const groups = useQuery(workingGroupsQuery).data?.items ?? [];
  const grants = useQueries({
    queries: groups.map(({ id }) => grantsQuery(id)),
    combine: (results) => results.flatMap(({ data }) => data?.items ?? []),
  });
  const own = grants.filter(({ municipality, isRunning }) => municipality.id === municipalityId && isRunning);
  return (
    <HandoverPile
      title={t('grants')}
      more={{ label: t('allGrants'), to: paths.grants }}
      nothing={t('noGrants')}
      entries={own.map(({ id, title, grantNumber, endsOn }) => ({
        id,
        name: title,
        to: paths.grants,
        facts: [grantNumber, t('runsUntil', { day: dates.calendarDay(endsOn) })].join(' · '),
      }))}
    />
  );
}
