import { BellRing } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useDates } from '../../../lib/use-dates';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { type ActionPlan, type ImplementationStatus, useAskForUpdates } from '../reports.queries';
import styles from './ReportFields.module.css';

type Stale = ImplementationStatus['stale'];

/** Measures of which nobody said for 90 days how they stand: to be asked before the report goes out. */
export function StaleMeasures({ plan, stale }: { plan: ActionPlan; stale: Stale }) {
  const { t } = useTranslation('reports');
  const dates = useDates();
  const [isAsking, setAsking] = useState(false);
  if (stale.length === 0) return null;
  const button = plan.abilities.requestUpdates && (
    <Button size="small" icon={<BellRing aria-hidden="true" size={18} />} onClick={() => setAsking(true)}>
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
      {isAsking && <AskDialog planId={plan.id} stale={stale} onClose={() => setAsking(false)} />}
    </Alert>
  );
}

/** Mails leave the house: to whom, about how many. */
function AskDialog({ planId, stale, onClose }: { planId: string; stale: Stale; onClose: () => void }) {
  const { t } = useTranslation('reports');
  const toast = useToast();
  const ask = useAskForUpdates(planId);
  const bodies = [...new Set(stale.flatMap(({ leads }) => leads))];
  const send = () =>
    ask.mutate(
      stale.map(({ id }) => id),
      {
        onSuccess: ({ people, alreadyAsked }) => {
          const names = alreadyAsked.map(({ name }) => name).join(', ');
          toast({
            text: [t('stale.asked', { count: people }), names && t('stale.already', { names })]
              .filter(Boolean)
              .join(' '),
          });
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={t('stale.ask', { count: stale.length })}
      confirmLabel={t('stale.send')}
      busy={ask.isPending}
      onConfirm={send}
      onCancel={onClose}
    >
      {ask.error && <Alert tone="danger" title={ask.error.message} live />}
      <p>{t('stale.text', { names: bodies.join(', ') })}</p>
    </ConfirmDialog>
  );
}
