import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { useToast } from '../../../ui/Toasts';
import { actionPlanQuery, useAddMeasure } from '../action-plan.queries';
import { MeasureForm } from '../components/MeasureForm';
import { NotYours } from '../components/NotYours';

/** A new measure of a plan. */
export function AddMeasurePage() {
  const { t } = useTranslation('action-plan');
  const { planId = '' } = useParams();
  const navigate = useNavigate();
  const toast = useToast();
  const query = useQuery(actionPlanQuery(planId));
  const add = useAddMeasure(planId);
  const back = `${paths.actionPlan}?plan=${planId}`;
  return (
    <>
      <PageHeader
        title={t('form.addTitle')}
        breadcrumb={[{ label: t('title'), to: back }]}
        summary={query.data?.title}
      />
      <Loaded query={query}>
        {(plan) =>
          plan.abilities.addMeasure ? (
            <MeasureForm
              plan={plan}
              save={add.mutateAsync}
              onSaved={({ id, code }) => {
                toast({ text: t('form.added', { code }) });
                void navigate(paths.measure(id));
              }}
              onCancel={() => navigate(back)}
            />
          ) : (
            <NotYours />
          )
        }
      </Loaded>
    </>
  );
}
