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
import { GroupSelect } from '../../working-groups/components/GroupChoice';
import { WithoutGroup } from '../../working-groups/components/OfGroup';
import { useChosenGroup } from '../../working-groups/use-chosen-group';
import { IndicatorDialog } from '../components/IndicatorDialog';
import { IndicatorItem } from '../components/IndicatorItem';
import { indicatorsQuery, plansQuery } from '../indicators.queries';
import styles from './IndicatorsPage.module.css';

/** What the action plan reaches, in pictures and numbers. */
export function IndicatorsPage() {
  const { t } = useTranslation('indicators');
  const { chosen, plans, plan, setPlan } = usePlan();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(indicatorsQuery(plan?.id ?? ''));
  const add = query.data?.abilities.add && (
    <Button variant="primary" icon={<ChartColumn aria-hidden="true" size={20} />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  const choices = [
    chosen.items.length > 1 && <GroupSelect key="arbeitskreis" chosen={chosen} />,
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
      {chosen.isWithoutGroup && <WithoutGroup />}
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
  const chosen = useChosenGroup();
  const [planId, setPlan] = useAddressState('plan');
  const plans = useQuery(plansQuery(chosen.group?.id ?? '')).data?.items;
  return { chosen, plans, plan: plans?.find(({ id }) => id === planId) ?? plans?.[0], setPlan };
}
