import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { PageHeader } from '../../../ui/PageHeader';
import { Skeleton } from '../../../ui/Skeleton';
import { useToast } from '../../../ui/Toasts';
import { type Measure, measureQuery, useRestoreMeasure } from '../action-plan.queries';
import { MeasureActions } from '../components/MeasureActions';
import { MeasureFacts } from '../components/MeasureFacts';
import { MeasureHistory } from '../components/MeasureHistory';
import { MilestoneList } from '../components/MilestoneList';
import { PartiesRow } from '../components/PartiesRow';
import styles from './MeasurePage.module.css';

/** One measure: how it stands, who takes part, what became of it; with what other features say about it. */
export function MeasurePage({ sections }: { sections?: (measure: Measure) => ReactNode }) {
  const { t } = useTranslation('action-plan');
  const { measureId = '' } = useParams();
  const query = useQuery(measureQuery(measureId));
  const measure = query.data;
  const crumbs = [
    { label: t('title'), to: measure ? `${paths.actionPlan}?plan=${measure.plan.id}` : paths.actionPlan },
  ];
  return (
    <>
      <PageHeader
        title={measure ? `${measure.code} ${measure.title}` : t('measure.loading')}
        breadcrumb={crumbs}
        summary={measure && `${measure.field.code} ${measure.field.title} · ${measure.plan.title}`}
        actions={measure && !measure.isRemoved && <MeasureActions measure={measure} />}
      />
      <Loaded query={query} skeleton={<Skeleton rows={8} height="block" />}>
        {(shown) => (
          <div className={styles.page}>
            {shown.isRemoved && <Removed measure={shown} />}
            <MeasureFacts measure={shown} />
            {shown.description && (
              <section aria-labelledby="worum">
                <h2 id="worum">{t('measure.about')}</h2>
                <p className={styles.text}>{shown.description}</p>
              </section>
            )}
            <MilestoneList milestones={shown.milestones} />
            <PartiesRow measure={shown} />
            {sections?.(shown)}
            <MeasureHistory id={shown.id} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Removed({ measure }: { measure: Measure }) {
  const { t } = useTranslation('action-plan');
  const toast = useToast();
  const restoration = useRestoreMeasure();
  const restore = () =>
    restoration.mutate(measure, { onSuccess: ({ code }) => toast({ text: t('measure.restored', { code }) }) });
  return (
    <Alert tone="warning" title={t('measure.removed')}>
      <p>{t('measure.removedText')}</p>
      {measure.abilities.restore && (
        <Button size="small" busy={restoration.isPending} onClick={restore}>
          {t('measure.restore')}
        </Button>
      )}
    </Alert>
  );
}
