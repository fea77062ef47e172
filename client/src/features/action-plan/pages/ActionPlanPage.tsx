import { ListPlus, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { SelectField } from '../../../ui/SelectField';
import { Skeleton } from '../../../ui/Skeleton';
import { GroupSelect } from '../../working-groups/components/GroupChoice';
import { WithoutGroup } from '../../working-groups/components/OfGroup';
import type { ActionPlan } from '../action-plan.queries';
import { PlanMeasures } from '../components/PlanMeasures';
import { PlanPlaces } from '../components/PlanPlaces';
import { usePlanChoice } from '../use-plan-choice';
import { usePlanFilter } from '../use-plan-filter';
import styles from './ActionPlanPage.module.css';

/** What the municipalities have set out to do, and how far they are; with what other features say about the plan. */
export function ActionPlanPage({ sections }: { sections?: (plan: ActionPlan) => ReactNode }) {
  const { t } = useTranslation('action-plan');
  const filter = usePlanFilter();
  const choice = usePlanChoice(filter.planId);
  const { plan, plans, chosen } = choice;
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={plan ? <Summary plan={plan} /> : t('intro')}
        actions={plan && <PlanActions plan={plan} />}
      />
      <PlanPlaces />
      <Choices choice={choice} onPlan={filter.setPlan} />
      {chosen.isWithoutGroup ? (
        <WithoutGroup />
      ) : (
        <Loaded
          query={plans}
          skeleton={<Skeleton rows={8} height="block" />}
          empty={{
            when: ({ items }) => items.length === 0,
            show: <NoPlan workingGroupId={plans.data?.abilities.add ? chosen.group?.id : undefined} />,
          }}
        >
          {() =>
            plan && (
              <>
                {sections?.(plan)}
                <PlanMeasures plan={plan} filter={filter} />
              </>
            )
          }
        </Loaded>
      )}
    </>
  );
}

function Summary({ plan: { title, startsOn, endsOn } }: { plan: ActionPlan }) {
  const { t } = useTranslation('action-plan');
  const dates = useDates();
  const from = dates.numericDay(startsOn);
  const period = endsOn ? t('period', { from, until: dates.numericDay(endsOn) }) : t('openPeriod', { from });
  return (
    <span>
      {title} · {period}
    </span>
  );
}

function PlanActions({ plan: { id, abilities } }: { plan: ActionPlan }) {
  const { t } = useTranslation('action-plan');
  return (
    <>
      {abilities.change && (
        <LinkButton to={paths.changePlan(id)} icon={<Pencil aria-hidden="true" size={20} />}>
          {t('change')}
        </LinkButton>
      )}
      {abilities.addMeasure && (
        <LinkButton variant="primary" to={paths.addMeasure(id)} icon={<ListPlus aria-hidden="true" size={20} />}>
          {t('add')}
        </LinkButton>
      )}
    </>
  );
}

type ChoicesProps = { choice: ReturnType<typeof usePlanChoice>; onPlan: (id: string) => void };

/** Asked only where there is a choice. */
function Choices({ choice: { chosen, plans, plan }, onPlan }: ChoicesProps) {
  const { t } = useTranslation('action-plan');
  const listed = plans.data?.items ?? [];
  if (chosen.items.length < 2 && listed.length < 2) return null;
  return (
    <div className={styles.choices} data-print="never">
      {chosen.items.length > 1 && <GroupSelect chosen={chosen} />}
      {listed.length > 1 && (
        <SelectField
          name="plan"
          label={t('plan')}
          options={listed.map(({ id, title }) => ({ value: id, label: title }))}
          value={plan?.id ?? ''}
          onChange={({ target }) => onPlan(target.value)}
        />
      )}
    </div>
  );
}

function NoPlan({ workingGroupId }: { workingGroupId: string | undefined }) {
  const { t } = useTranslation('action-plan');
  return (
    <EmptyState
      title={t('noPlan')}
      action={workingGroupId && <LinkButton to={paths.addPlan(workingGroupId)}>{t('addPlan')}</LinkButton>}
    >
      <p>{t('noPlanText')}</p>
    </EmptyState>
  );
}
