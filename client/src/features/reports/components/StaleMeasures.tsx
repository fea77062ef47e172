import { BellRing } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toasts';
import { type ActionPlan, type ImplementationStatus, useAskForUpdates } from '../reports.queries';
import styles from './ReportFields.module.css';

/** Measures of which nobody said for 90 days how they stand: to be asked before the report goes out. */
export function StaleMeasures({ plan, stale }: { plan: ActionPlan; stale: ImplementationStatus['stale'] }) {
  const { t } = useTranslation('reports');
  const dates = useDates();
  const toast = useToast();
  const ask = useAskForUpdates(plan.id);
  if (stale.length === 0) return null;
  const ids = stale.map(({ id }) => id);
  const button = plan.abilities.requestUpdates && (
    <Button
      size="small"
      icon={<BellRing aria-hidden="true" size={18} />}
      busy={ask.isPending}
      onClick={() => ask.mutate(ids, { onSuccess: () => toast({ text: t('stale.asked', { count: ids.length }) }) })}
    >
      {t('stale.ask', { count: stale.length })}
    </Button>
  );
  return (
    <Alert tone="warning" title={t('stale.title', { count: stale.length })} actions={button || undefined}>
      <ul className={styles.stale}>
        {stale.map(({ id, code, title, leads, confirmedAt }) => (
          <li key={id}>
            <Link to={paths.measure(id)}>{`${code} ${title}`}</Link>{' '}
            {t('stale.since', { who: leads.join(', ') || '–', day: dates.day(confirmedAt) })}
          </li>
        ))}
      </ul>
      {ask.error && <p role="alert">{ask.error.message}</p>}
    </Alert>
  );
}
