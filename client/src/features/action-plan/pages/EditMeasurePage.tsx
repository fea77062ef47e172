import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { useToast } from '../../../ui/Toasts';
import { actionPlanQuery, type Measure, measureQuery, useChangeMeasure } from '../action-plan.queries';
import { MeasureForm } from '../components/MeasureForm';
import { NotYours } from '../components/NotYours';

/** A measure with all that the coordination keeps about it. */
export function EditMeasurePage() {
  const { t } = useTranslation('action-plan');
  const { measureId = '' } = useParams();
  const query = useQuery(measureQuery(measureId));
  const code = query.data?.code ?? '';
  return (
    <>
      <PageHeader
        title={query.data ? t('form.editTitle', { code }) : t('measure.edit')}
        breadcrumb={[
          { label: t('title'), to: paths.actionPlan },
          { label: query.data ? `${code} ${query.data.title}` : t('measure.loading'), to: paths.measure(measureId) },
        ]}
      />
      <Loaded query={query}>
        {(measure) => (measure.abilities.change ? <Editing measure={measure} /> : <NotYours />)}
      </Loaded>
    </>
  );
}

function Editing({ measure }: { measure: Measure }) {
  const { t } = useTranslation('action-plan');
  const navigate = useNavigate();
  const toast = useToast();
  const plan = useQuery(actionPlanQuery(measure.plan.id));
  const change = useChangeMeasure(measure);
  const back = () => navigate(paths.measure(measure.id));
  return (
    <Loaded query={plan}>
      {(shown) => (
        <MeasureForm
          plan={shown}
          measure={measure}
          save={(input) => change.mutateAsync({ ...input, number: input.number ?? measure.number })}
          onSaved={({ code }) => {
            toast({ text: t('form.saved', { code }) });
            void back();
          }}
          onCancel={back}
        />
      )}
    </Loaded>
  );
}
