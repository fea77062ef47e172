import { useQuery } from '@tanstack/react-query';
import { ChartColumn } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useAddressState } from '../../../lib/use-address-state';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { workingGroupsQuery } from '../../working-groups/working-groups.queries';
import { IndicatorDialog } from '../components/IndicatorDialog';
import { IndicatorItem } from '../components/IndicatorItem';
import { indicatorsQuery, plansQuery } from '../indicators.queries';
import styles from './IndicatorsPage.module.css';

/** What the action plan reaches, in pictures and numbers. */
export function IndicatorsPage() {
  const { t } = useTranslation('indicators');
  const { groups, group, setSlug, plans, plan, setPlan } = usePlan();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(indicatorsQuery(plan?.id ?? ''));
  const add = query.data?.abilities.add && (
    <Button variant="primary" icon={<ChartColumn aria-hidden="true" size={20} />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  const choices = [
    groups && groups.length > 1 && (
      <SelectField
        key="arbeitskreis"
        name="arbeitskreis"
        label={t('group')}
        options={groups.map((one) => ({ value: one.slug, label: one.shortName }))}
        value={group?.slug ?? ''}
        onChange={({ target }) => setSlug(target.value)}
      />
    ),
    plans && plans.length > 1 && (
      <SelectField
        key="plan"
        name="plan"
        label={t('plan')}
        options={plans.map(({ id, title }) => ({ value: id, label: title }))}
        value={plan?.id ?? ''}
        onChange={({ target }) => setPlan(target.value)}
      />
    ),
  ].filter(Boolean);
  return (
    <>
      <PageHeader
        title={t('title')}
        breadcrumb={[{ label: t('actionPlan'), to: paths.actionPlan }]}
        summary={t('lead')}
        actions={add}
      />
      {choices.length > 0 && (
        <div className={styles.choices} data-print="never">
          {choices}
        </div>
      )}
      {groups?.length === 0 && <EmptyState title={t('noGroup')} />}
      {plans?.length === 0 && (
        <EmptyState title={t('noPlan')} action={<LinkButton to={paths.actionPlan}>{t('toPlan')}</LinkButton>}>
          <p>{t('noPlanText')}</p>
        </EmptyState>
      )}
      {plan && (
        <Loaded
          query={query}
          skeleton={<Skeleton rows={3} height="block" />}
          empty={{
            when: ({ items }) => items.length === 0,
            show: (
              <EmptyState title={t('empty')}>
                <p>{t('emptyText')}</p>
              </EmptyState>
            ),
          }}
        >
          {({ items }) => items.map((indicator) => <IndicatorItem key={indicator.id} indicator={indicator} />)}
        </Loaded>
      )}
      {isAdding && plan && (
        <IndicatorDialog actionPlanId={plan.id} indicator={undefined} onClose={() => setAdding(false)} />
      )}
    </>
  );
}

/** Group and plan stand in the address; the first of each without. */
function usePlan() {
  const [slug, setSlug] = useAddressState('arbeitskreis');
  const [planId, setPlan] = useAddressState('plan');
  const groups = useQuery(workingGroupsQuery).data?.items;
  const group = groups?.find((one) => one.slug === slug) ?? groups?.[0];
  const plans = useQuery(plansQuery(group?.id ?? '')).data?.items;
  return { groups, group, setSlug, plans, plan: plans?.find(({ id }) => id === planId) ?? plans?.[0], setPlan };
}
