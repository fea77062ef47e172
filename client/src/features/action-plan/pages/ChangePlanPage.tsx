import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../ui/LinkButton';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { useToast } from '../../../ui/Toasts';
import { type ActionPlan, actionPlanQuery, useChangePlan } from '../action-plan.queries';
import { NotYours } from '../components/NotYours';
import { PlanForm } from '../components/PlanForm';

/** The plan itself: name, period, fields of action. */
export function ChangePlanPage() {
  const { t } = useTranslation('action-plan');
  const { planId = '' } = useParams();
  const query = useQuery(actionPlanQuery(planId));
  const back = `${paths.actionPlan}?plan=${planId}`;
  const another = query.data?.abilities.change && (
    <LinkButton to={paths.addPlan(query.data.workingGroupId)}>{t('anotherPlan')}</LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('planForm.editTitle')}
        breadcrumb={[{ label: t('title'), to: back }]}
        summary={query.data?.title}
        actions={another}
      />
      <Loaded query={query}>
        {(plan) => (plan.abilities.change ? <Editing plan={plan} back={back} /> : <NotYours />)}
      </Loaded>
    </>
  );
}

function Editing({ plan, back }: { plan: ActionPlan; back: string }) {
  const { t } = useTranslation('action-plan');
  const navigate = useNavigate();
  const toast = useToast();
  const change = useChangePlan(plan);
  return (
    <PlanForm
      plan={plan}
      save={change.mutateAsync}
      onSaved={({ title }) => {
        toast({ text: t('planForm.saved', { title }) });
        void navigate(back);
      }}
      onCancel={() => navigate(back)}
    />
  );
}
