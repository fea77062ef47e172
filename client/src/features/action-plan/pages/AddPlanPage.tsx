import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { useToast } from '../../../ui/Toasts';
import { actionPlansQuery, useAddPlan } from '../action-plan.queries';
import { NotYours } from '../components/NotYours';
import { PlanForm } from '../components/PlanForm';

/** A new plan of a group. */
export function AddPlanPage() {
  const { t } = useTranslation('action-plan');
  const { workingGroupId = '' } = useParams();
  const navigate = useNavigate();
  const toast = useToast();
  const query = useQuery(actionPlansQuery(workingGroupId));
  const add = useAddPlan();
  return (
    <>
      <PageHeader title={t('planForm.addTitle')} breadcrumb={[{ label: t('title'), to: paths.actionPlan }]} />
      <Loaded query={query}>
        {({ abilities }) =>
          abilities.add ? (
            <PlanForm
              save={(plan) => add.mutateAsync({ ...plan, workingGroupId })}
              onSaved={({ id, title }) => {
                toast({ text: t('planForm.saved', { title }) });
                void navigate(`${paths.actionPlan}?plan=${id}`);
              }}
              onCancel={() => navigate(paths.actionPlan)}
            />
          ) : (
            <NotYours />
          )
        }
      </Loaded>
    </>
  );
}
